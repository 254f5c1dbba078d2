import { findProfanity } from "../profanity"
import { wordsOf } from "../words"

const detailOf = (
  text: string,
  locale: string | null = "en",
  blocked_words: string[] = []
) => findProfanity(text, { locale, blocked_words }).map(({ detail }) => detail)

describe("profanity", () => {
  it.each([
    ["capitals", "What the FUCK"],
    ["digits for letters", "sh1t, and more sh17"],
    ["signs for letters", "$h!t!"],
    ["a one for an l", "s1ut"],
    ["masked letters", "f*ck this, f**k that"],
    ["stretched letters", "fuuuuuck shiiiit"],
    ["letters with spaces", "it is s h i t really"],
    ["letters with dots", "f.u.c.k"],
    ["accents", "fúçk"],
    ["zero-width characters", "fu\u200bck sh\u2060it"],
    ["soft hyphens", "fu\u00adck"],
    ["Cyrillic letters", "аsshоlе"],
    ["Greek letters", "fυck αsshole"],
    ["full-width letters", "ｆｕｃｋ"],
    ["mathematical letters", "𝐟𝐮𝐜𝐤 𝓼𝓱𝓲𝓽"],
    ["circled letters", "ⓕⓤⓒⓚ"],
  ])("is found in %s", (_, text) => {
    expect(detailOf(text)).toEqual(["vulgar"])
  })

  it("is found in the words of each language", () => {
    expect(detailOf("So eine Scheiße!", "de")).toEqual(["vulgar"])
    expect(detailOf("SCHEISSE, ihr Arschlo\u0308cher", "de-AT")).toEqual([
      "vulgar",
    ])
    expect(detailOf("ये चूतिया है", "hi")).toEqual(["vulgar"])
    expect(detailOf("भोसड़ीके", "hi_IN")).toEqual(["vulgar"])
    expect(detailOf("भोसड\u093cीके", "hi_IN")).toEqual(["vulgar"])
    expect(detailOf("total chutiya product", "hi")).toEqual(["vulgar"])
  })

  it("asks for words that are plain elsewhere only in their own language", () => {
    expect(detailOf("la hure de sanglier", "fr")).toEqual([])
    expect(detailOf("slut i lager", "sv")).toEqual([])
    expect(detailOf("slut", "en")).toEqual(["vulgar"])
    expect(detailOf("fuck", "sv")).toEqual(["vulgar"])
    expect(detailOf("fuck", null)).toEqual(["vulgar"])
  })

  it("tells a slur from a swear word", () => {
    expect(detailOf("f*cking n1gger")).toEqual(["slur", "vulgar"])
    expect(detailOf("Neger", "de")).toEqual(["slur"])
  })

  it.each([
    "Scunthorpe",
    "Penistone",
    "Cockburn",
    "assassin",
    "classic",
    "shiitake",
    "Shitake",
    "Matsushita",
    "bassist",
    "Fuckersberg",
    "Hutten",
    "Dickinson",
    "cockpit",
    "therapist",
    "analysis",
    "Hurra",
    "Fickert",
  ])("is not seen within %s", (word) => {
    expect(detailOf(word)).toEqual([])
    expect(detailOf(word, "de")).toEqual([])
  })

  it("takes a really Russian or Greek text for what it is", () => {
    expect(detailOf("сосок и ещё рис", "ru", ["cocok", "puc"])).toEqual([])
    expect(detailOf("a сосок", "en", ["cocok"])).toEqual(["blocked-word"])
  })

  describe("of the shop's own list", () => {
    const detailsOf = (text: string, ...words: string[]) =>
      detailOf(text, "en", words)

    it("is found as a whole word, in any case and disguise", () => {
      expect(detailsOf("Try ACME!", "acme")).toEqual(["blocked-word"])
      expect(detailsOf("try 4cm3", "Acme")).toEqual(["blocked-word"])
      expect(detailsOf("acmes", "acme")).toEqual([])
    })

    it("is found as a phrase", () => {
      expect(detailsOf("so, Better-Coats  Ltd!", "better coats")).toEqual([
        "blocked-word",
      ])
      expect(detailsOf("better raincoats", "better coats")).toEqual([])
    })

    it("may be empty or made of signs without finding everything", () => {
      expect(detailsOf("Nice coat", "", "  ", "!", "*", "\u200b")).toEqual([])
    })
  })

  it("has lists whose words are single and folded alike", () => {
    for (const locale of ["en", "de", "hi"]) {
      const { slur, vulgar } = wordsOf(locale)
      expect([...slur].filter((word) => vulgar.has(word))).toEqual([])
      expect([...slur, ...vulgar].every((word) => word.length >= 3)).toBe(true)
    }
  })
})
