import fc from "fast-check"
import { findingRules, screenText } from ".."
import { ordinaryReviews } from "./ordinary-reviews"

const nothing = { title: null, body: null, display_name: null, locale: "en" }
const policy = { blocked_words: [] }

describe("screening a text", () => {
  it.each(
    Object.entries(ordinaryReviews).flatMap(([locale, reviews]) =>
      reviews.map((body) => [locale, body] as const)
    )
  )("lets an ordinary review in %s pass: %s", (locale, body) => {
    expect(screenText({ ...nothing, body, locale }, policy)).toEqual([])
    expect(screenText({ ...nothing, title: body, locale }, policy)).toEqual([])
  })

  it("lets an ordinary review pass on a storefront of another language", () => {
    for (const body of Object.values(ordinaryReviews).flat()) {
      for (const locale of ["en-GB", "de", "hi-IN", "fr", "", null]) {
        const text = { ...nothing, body, locale }
        expect([body, screenText(text, policy)]).toEqual([body, []])
      }
    }
  })

  it.each(["title", "body", "display_name"] as const)(
    "reads the %s",
    (field) => {
      const text = { ...nothing, [field]: "Buy at https://example.com" }
      expect(screenText(text, policy)).toEqual([
        { rule: "links", detail: "url" },
      ])
    }
  )

  it("tells each thing once, and never what was written", () => {
    const words =
      "fuck a.person@example.com, call +49 170 1234567, www.example.com"
    const text = { ...nothing, title: words, body: words }
    const findings = screenText(text, policy)
    expect(findings).toEqual([
      { rule: "links", detail: "url" },
      { rule: "contact-data", detail: "e-mail" },
      { rule: "contact-data", detail: "phone" },
      { rule: "profanity", detail: "vulgar" },
    ])
  })

  it("cannot be told the stars", () => {
    const text = { ...nothing, body: "Awful.", locale: "en" }
    // @ts-expect-error A rating is no argument, so that it cannot count.
    expect(screenText({ ...text, rating: 1 }, policy)).toEqual([])
  })

  it("never throws, whatever the characters", () => {
    const anything = fc.option(fc.string({ unit: "binary", maxLength: 300 }))
    const broken = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(
        anything,
        fc.oneof(broken, fc.string({ unit: "grapheme" })),
        fc.option(fc.string()),
        fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }),
        (title, body, locale, blocked_words) => {
          const text = { title, body, display_name: body, locale }
          for (const { rule } of screenText(text, { blocked_words })) {
            expect(findingRules).toContain(rule)
          }
        }
      )
    )
  })

  it.each([
    ["letters", "a"],
    ["digits", "9"],
    ["labels", "a."],
    ["hyphens", "a-"],
    ["signs", "+1 ("],
    ["spaces", " "],
    ["spelled-out letters", "a "],
    ["handles", "@a."],
    ["numbers", "order no 1 "],
    ["slurred words", "f*"],
  ])("is done within a moment with ten thousand %s", (_, part) => {
    const body = part.repeat(Math.ceil(10_000 / part.length))
    const blocked_words = Array.from({ length: 500 }, (_, at) => `b ${at}`)
    const started = performance.now()
    screenText({ ...nothing, body }, { blocked_words })
    expect(performance.now() - started).toBeLessThan(500)
  })
})
