import { inAllLanguages, plural } from "../kit/words"

const said = {
  en: { bye: "Goodbye" },
  de: { bye: "Auf Wiedersehen" },
  hi: { bye: "नमस्ते" },
}

it("gives the words back by language", () => {
  expect(inAllLanguages(said).de.bye).toBe("Auf Wiedersehen")
})

it("refuses a language without a word, or with one too many, by its type", () => {
  // @ts-expect-error Hindi misses a word.
  inAllLanguages({ ...said, hi: {} })
  // @ts-expect-error Hindi is missing.
  inAllLanguages({ en: said.en, de: said.de })
  // @ts-expect-error German says more than English.
  inAllLanguages({ ...said, de: { bye: "Auf Wiedersehen", hello: "Hallo" } })
  // @ts-expect-error German takes a number for what is a word in English.
  inAllLanguages({ ...said, de: { bye: (count: number) => `${count}` } })
})

it.each([
  ["en", 0, "items"],
  ["en", 1, "item"],
  ["en", 2, "items"],
  ["hi", 0, "item"],
  ["hi", 1, "item"],
  ["hi", 2, "items"],
] as const)("in %s, %d is of the form of %s", (locale, count, form) => {
  expect(plural(locale, count, { one: "item", other: "items" })).toBe(form)
})
