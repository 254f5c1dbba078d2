import { textFingerprint } from ".."

const TEXT =
  "I wore this coat every day of a wet spring and it never let a drop through."

describe("the fingerprint of a text", () => {
  it("is sixty-four hex digits", () => {
    expect(textFingerprint(TEXT)).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ["case", TEXT.toUpperCase()],
    ["spaces and lines", `  ${TEXT.replaceAll(" ", " \n ")}`],
    ["signs", TEXT.replace(" and", ", and").replace(".", "!!! 🎉")],
    ["accents", TEXT.replaceAll("e", "é")],
    ["invisible characters", TEXT.replaceAll("a", "a\u200b")],
    ["letters that look alike", TEXT.replaceAll("o", "о")],
    ["full-width letters", TEXT.replaceAll("d", "ｄ")],
  ])("is the same in other %s", (_, text) => {
    expect(textFingerprint(text)).toBe(textFingerprint(TEXT))
  })

  it("is another for one other word, digit or vowel sign", () => {
    expect(textFingerprint(TEXT.replace("wet", "dry"))).not.toBe(
      textFingerprint(TEXT)
    )
    expect(textFingerprint(`${TEXT} 1`)).not.toBe(textFingerprint(`${TEXT} 2`))
    const hindi = "यह कोट मैंने पूरे साल पहना और बारिश में भी अंदर पानी नहीं आया"
    expect(textFingerprint(hindi)).not.toBeNull()
    expect(textFingerprint(hindi.replace("पानी", "पाना"))).not.toBe(
      textFingerprint(hindi)
    )
  })

  it.each([
    "",
    "Super!",
    "Very good product, fast delivery, highly recommended.",
    "Alles bestens, schnelle Lieferung, gerne wieder.",
    "Très bon produit, conforme à la description, merci.",
    "बहुत अच्छा है, पैसा वसूल",
    "很好 很好 很好",
    `${"very ".repeat(40)} good`,
    "👍".repeat(100),
  ])("does not exist for what two people may say: %s", (text) => {
    expect(textFingerprint(text)).toBeNull()
  })

  it("exists for a long text without spaces", () => {
    const text =
      "这件大衣我穿了整个春天每天下雨都没有进水而且颜色和照片上完全一样"
    expect(textFingerprint(text)).toMatch(/^[0-9a-f]{64}$/)
  })
})
