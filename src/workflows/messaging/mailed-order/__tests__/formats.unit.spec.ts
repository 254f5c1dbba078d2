import { formatDate, formatMoney, soundLocale } from "../formats"

/** Intl separates with spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

describe("an amount", () => {
  it.each([
    ["en", "eur", "€1,234.50"],
    ["en", "usd", "$1,234.50"],
    ["en", "inr", "₹1,234.50"],
    ["en", "jpy", "¥1,235"],
    ["en", "kwd", "KWD 1,234.500"],
    ["de", "eur", "1.234,50 €"],
    ["de", "usd", "1.234,50 $"],
    ["de", "inr", "1.234,50 ₹"],
    ["de", "jpy", "1.235 ¥"],
    ["de", "kwd", "1.234,500 KWD"],
    ["hi", "eur", "€1,234.50"],
    ["hi", "usd", "$1,234.50"],
    ["hi", "inr", "₹1,234.50"],
    ["hi", "jpy", "JP¥1,235"],
    ["hi", "kwd", "KWD 1,234.500"],
  ])("is written in %s and %s as %s", (locale, currency, expected) => {
    expect(plain(formatMoney(1234.5, currency, locale))).toBe(expected)
  })

  it("is grouped as Indians group it", () => {
    expect(formatMoney("12345678.9", "inr", "hi")).toBe("₹1,23,45,678.90")
  })

  it("keeps the coins that Intl leaves out", () => {
    expect(plain(formatMoney(1234.5, "huf", "en"))).toBe("HUF 1,234.50")
  })

  it("keeps every digit of what is too large for a float", () => {
    expect(formatMoney("9007199254740993.01", "eur", "en")).toBe(
      "€9,007,199,254,740,993.01"
    )
  })

  it("is read from a float with an accident at its end", () => {
    expect(formatMoney(0.1 + 0.2, "eur", "en")).toBe("€0.30")
  })
})

describe("a locale", () => {
  it.each([
    ["de-AT", "de-AT"],
    ["DE-at", "de-AT"],
    ["hi-IN", "hi-IN"],
    ["fr", "en"],
    ["no locale", "en"],
    ["", "en"],
    ["de_DE", "en"],
  ])("%p is read as %p", (given, expected) => {
    expect(soundLocale(given)).toBe(expected)
  })
})

describe("a date", () => {
  it.each([
    ["en", "November 21, 2026"],
    ["de", "21. November 2026"],
    ["hi", "21 नवंबर 2026"],
  ])("is written in %s as %s", (locale, expected) => {
    expect(formatDate("2026-11-21T23:59:59Z", locale)).toBe(expected)
  })
})
