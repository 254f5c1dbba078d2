import fc from "fast-check"
import { cleanLine, cleanText } from ".."
import { ordinaryReviews } from "./ordinary-reviews"

const tricky = fc.constantFrom(
  ..."\u200b\u200c\u200d\u200e\u202e\u2066\u2069\ufeff\ufe0e\ufe0f\u00ad\u0300\u0301",
  ..."\u093c\u094d\u09c7\u09be\u0915\u0958\u0646ae1\u1100\u1161\u11a8\ud800\udc00",
  ..."\r\n\t \u00a0\u0000\u0007\u2028\u20e3\u{1f469}\u{1f3fd}\u{1f3f4}\u{e0067}"
)
const anyText = fc.oneof(
  fc.array(tricky, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" })
)

describe("a cleaned text", () => {
  it("does not change when it is cleaned again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      }),
      { numRuns: 5000 }
    )
  })

  it("has no controls, no halves of characters and no direction of its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(text)).not.toMatch(
          /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\ufeff]/u
        )
        expect(cleanLine(text)).not.toContain("\n")
      })
    )
  })

  it.each([
    ["turns nothing around", "good \u202edab\u202c", "good dab"],
    ["isolates nothing", "\u2066good\u2069\u200f", "good"],
    ["hides nothing between letters", "go\u200bo\u2060d\ufeff\u00ad", "good"],
    ["has no letters that cannot be seen", "a\u3164\u115f\u2800b", "ab"],
    ["has no bells and nulls", "a\u0000\u0007\u001b[31mb", "a[31mb"],
    ["has one kind of line end", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    [
      "has no towers of marks",
      `X${"\u0301".repeat(80)}y`,
      `X${"\u0301".repeat(4)}y`,
    ],
    ["has one blank line at most", "a \n\n\n\n b", "a\n\nb"],
    ["has simple spaces", " a\u00a0\t b ", "a b"],
    ["has one form of each letter", "u\u0308", "ü"],
    ["has no hidden message in tags", "hi\u{e0068}\u{e0069}", "hi"],
    ["joins nothing that does not join", "a\u200db\u200c", "ab"],
    ["joins once", "क\u200d\u200d\u200cष", "क\u200dष"],
    ["is empty if nothing was seen", "\u200b\u2063 \n", ""],
  ])("%s", (_, text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned.normalize("NFC"))
  })

  it.each([
    ["a family", "👨‍👩‍👧"],
    ["a heart and a hand", "❤️ 👍🏽 👩🏽‍🚀 🏳️‍🌈"],
    ["a key", "1️⃣"],
    ["Hindi with joiners", "क्‍ष क्‌ष श्री ज़्यादा"],
    ["Persian with a joiner", "می‌خواهم"],
    ["Thai", "น้ำใจดีมากที่สุด"],
    ["pointed Hebrew", "בְּרֵאשִׁ֖ית"],
    ["Vietnamese", "Rất đẹp, chất lượng tốt"],
    ["what looks like markup", "I <3 it & <b>you</b>"],
    ["Arabic", "رائع جدًّا"],
  ])("keeps %s", (_, text) => {
    expect(cleanText(text)).toBe(text.normalize("NFC"))
  })

  it("is what ordinary people wrote", () => {
    for (const review of Object.values(ordinaryReviews).flat()) {
      expect(cleanText(review)).toBe(review.normalize("NFC"))
    }
  })

  it("has one line where one is asked for", () => {
    expect(cleanLine(" Ines\r\n\n Example\u2028")).toBe("Ines Example")
  })
})
