import { defaultCurrencies } from "@medusajs/framework/utils"
import { currencyCodes, minorUnitDigits, toMajor, toMinor } from ".."

/**
 * `Intl` follows CLDR, which records how many digits people use, ISO how many
 * the currency has: prices there have long outgrown the smaller coin.
 */
const INTL_DROPS_THE_COINS =
  "afn all cop huf idr iqd irr kpw lak lbp mga mmk mro pkr sll sos std syp yer".split(
    " "
  )

/** Medusa's list, of the same kind, differs for these. */
const MEDUSA_DROPS_THE_COINS =
  "afn all amd cop crc huf idr iqd irr lbp mga mmk mnt mur pkr rsd sos syp tzs uzs yer zwl".split(
    " "
  )

/** In Medusa's list, but never or no longer in ISO's. */
const NOT_IN_ISO = ["eek", "irt", "lvl", "zmk"]

const intlDigits = (code: string) =>
  new Intl.NumberFormat("en", {
    style: "currency",
    currency: code,
  }).resolvedOptions().maximumFractionDigits

describe("the digits of currencies", () => {
  it.each([
    ["jpy", 0],
    ["isk", 0],
    ["krw", 0],
    ["clp", 0],
    ["huf", 2],
    ["eur", 2],
    ["inr", 2],
    ["kwd", 3],
    ["iqd", 3],
    ["clf", 4],
    ["uyw", 4],
    ["bgn", 2],
    ["byr", 0],
  ])("of %s are %i", (code, digits) => {
    expect(minorUnitDigits(code)).toBe(digits)
  })

  it("are known for the 165 current and 11 withdrawn currencies, each once", () => {
    expect(currencyCodes).toHaveLength(165 + 11)
    expect(new Set(currencyCodes).size).toBe(currencyCodes.length)
    expect(currencyCodes.every((code) => /^[a-z]{3}$/.test(code))).toBe(true)
  })

  it("do not depend on the case", () => {
    expect(minorUnitDigits("JPY")).toBe(0)
    expect(toMinor({ amount: 5, currency_code: "JPY" })).toEqual({
      minor: 5n,
      currency_code: "jpy",
    })
  })

  it.each(["xau", "xxx", "xts", "abc", "", "euro", "constructor"])(
    "are not guessed for %p",
    (code) => {
      expect(() => minorUnitDigits(code)).toThrow(
        expect.objectContaining({ code: "money_unknown_currency" })
      )
    }
  )

  it("differ from Intl's only where CLDR leaves the coins out", () => {
    const different = currencyCodes.filter(
      (code) => intlDigits(code) !== minorUnitDigits(code)
    )
    // A subset, since each release of ICU drops or restores a few.
    expect(INTL_DROPS_THE_COINS).toEqual(expect.arrayContaining(different))
    expect(different.every((code) => intlDigits(code) === 0)).toBe(true)
  })

  it("differ from those of Medusa's own list, which is for display", () => {
    const medusas = Object.values(defaultCurrencies).map((currency) => ({
      code: currency.code.toLowerCase(),
      digits: currency.decimal_digits,
    }))
    const known = medusas.filter(({ code }) => currencyCodes.includes(code))
    const different = known.filter(
      ({ code, digits }) => minorUnitDigits(code) !== digits
    )
    expect(different.map(({ code }) => code).sort()).toEqual(
      MEDUSA_DROPS_THE_COINS
    )
    expect(
      medusas
        .filter((currency) => !known.includes(currency))
        .map(({ code }) => code)
        .sort()
    ).toEqual(NOT_IN_ISO)
  })

  it.each(currencyCodes)("carry %s to the smallest unit and back", (code) => {
    const digits = minorUnitDigits(code)
    for (const minor of [0n, 1n, -1n, 99n, 123_456_789n, -10_000n]) {
      const major = toMajor({ minor, currency_code: code })
      expect(major.amount.split(".")[1]?.length ?? 0).toBe(digits)
      expect(toMinor(major)).toEqual({ minor, currency_code: code })
    }
  })
})
