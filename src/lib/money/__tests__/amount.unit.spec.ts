import { BigNumber, MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { depth, seed } from "../../../../integration-tests/support/depth"
import {
  add,
  compare,
  multiply,
  subtract,
  toMajor,
  toMinor,
  type Rounding,
} from ".."

const runs = { seed, numRuns: depth({ sample: 300, full: 20_000 }) }
const euros = (amount: unknown) => ({
  amount: amount as string,
  currency_code: "eur",
})
const cents = (minor: bigint) => ({ minor, currency_code: "eur" })
const withCode = (code: string) => expect.objectContaining({ code })

describe("an amount in its smallest unit", () => {
  it.each([
    ["a number", 49.99],
    ["text", "49.99"],
    ["text with zeros", "0049.9900"],
    ["Medusa's BigNumber", new BigNumber("49.99")],
    ["its raw value", new BigNumber("49.99").raw],
    ["bignumber.js", MathBN.convert("49.99")],
  ])("is read from %s", (_, amount) => {
    expect(toMinor(euros(amount))).toEqual(cents(4999n))
  })

  it.each([NaN, Infinity, -Infinity, "", "12,50", "abc", null, undefined, {}])(
    "is not read from %p",
    (amount) => {
      expect(() => toMinor(euros(amount))).toThrow(withCode("money_not_exact"))
    }
  )

  it("is not read from a number that has lost its last digits", () => {
    expect(() => toMinor(euros(9007199254740993.01))).toThrow(
      withCode("money_not_exact")
    )
    expect(toMinor(euros("9007199254740993.01"))).toEqual(
      cents(900719925474099301n)
    )
  })

  it("shows that floats do not add up, instead of hiding it", () => {
    expect(() => toMinor(euros(0.1 + 0.2))).toThrow(withCode("money_not_exact"))
  })

  it("refuses a fraction of it unless told how to round", () => {
    expect(() => toMinor(euros("10.005"))).toThrow(
      "10.005 eur is no whole number of its smallest unit; round it first"
    )
    expect(toMinor(euros("10.005"), "half_up")).toEqual(cents(1001n))
    expect(() => toMinor({ amount: 0.5, currency_code: "jpy" })).toThrow(
      withCode("money_below_minor_unit")
    )
  })

  it("goes to text and back without loss, whatever its size", () => {
    fc.assert(
      fc.property(fc.bigInt(), (minor) => {
        expect(toMinor(toMajor(cents(minor)))).toEqual(cents(minor))
      }),
      runs
    )
  })

  it("is written with all digits of its currency", () => {
    expect(toMajor(cents(-5n)).amount).toBe("-0.05")
    expect(toMajor({ minor: -5n, currency_code: "jpy" }).amount).toBe("-5")
    expect(toMajor({ minor: 5n, currency_code: "kwd" }).amount).toBe("0.005")
  })
})

describe("rounding", () => {
  const table: [Rounding, number[]][] = [
    // of            2.5 3.5 2.1 2.9 -2.5 -3.5 -2.1 -2.9
    ["half_up", [3, 4, 2, 3, -3, -4, -2, -3]],
    ["half_even", [2, 4, 2, 3, -2, -4, -2, -3]],
    ["half_down", [2, 3, 2, 3, -2, -3, -2, -3]],
    ["up", [3, 4, 3, 3, -3, -4, -3, -3]],
    ["down", [2, 3, 2, 2, -2, -3, -2, -2]],
    ["ceiling", [3, 4, 3, 3, -2, -3, -2, -2]],
    ["floor", [2, 3, 2, 2, -3, -4, -3, -3]],
  ]
  const inputs = [2.5, 3.5, 2.1, 2.9, -2.5, -3.5, -2.1, -2.9]

  it.each(table)("%s", (rounding, expected) => {
    const yen = inputs.map((amount) =>
      toMinor({ amount, currency_code: "jpy" }, rounding)
    )
    expect(yen.map(({ minor }) => Number(minor))).toEqual(expected)
  })

  it("agrees with bignumber.js in every mode", () => {
    const modes: Rounding[] = [
      "up",
      "down",
      "ceiling",
      "floor",
      "half_up",
      "half_down",
      "half_even",
    ]
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
        fc.nat(6),
        fc.constantFrom(...modes),
        (digits, scale, rounding) => {
          const amount = MathBN.convert(String(digits)).shiftedBy(-scale)
          const mode = modes.indexOf(rounding) as 0 | 1 | 2 | 3 | 4 | 5 | 6
          expect(toMajor(toMinor(euros(amount), rounding)).amount).toBe(
            amount.toFixed(2, mode).replace(/^-0\.00$/, "0.00")
          )
        }
      ),
      runs
    )
  })
})

describe("arithmetic", () => {
  it("adds, subtracts and compares within a currency", () => {
    expect(add(cents(1n), cents(2n), cents(-5n))).toEqual(cents(-2n))
    expect(subtract(cents(1n), cents(3n))).toEqual(cents(-2n))
    const sorted = [cents(3n), cents(-1n), cents(3n)].sort(compare)
    expect(sorted).toEqual([cents(-1n), cents(3n), cents(3n)])
  })

  it("refuses to mix currencies, also when one amount is zero", () => {
    const yen = { minor: 0n, currency_code: "jpy" }
    for (const mix of [add, subtract, compare]) {
      expect(() => mix(cents(1n), yen)).toThrow(
        withCode("money_currency_mismatch")
      )
    }
    expect(() => add(cents(1n), cents(1n), yen)).toThrow("eur")
  })

  it("multiplies by a rate and rounds once", () => {
    expect(multiply(cents(1005n), "0.5", "half_even")).toEqual(cents(502n))
    expect(multiply(cents(-1005n), "0.5", "half_up")).toEqual(cents(-503n))
    expect(multiply(cents(333n), 0.07, "half_up")).toEqual(cents(23n))
  })
})
