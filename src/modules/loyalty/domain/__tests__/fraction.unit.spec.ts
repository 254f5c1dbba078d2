import fc from "fast-check"
import { depth, seed } from "../../../../../integration-tests/support/depth"
import { Fraction } from "../fraction"

const runs = { seed, numRuns: depth({ sample: 100, full: 5_000 }) }
const fractions = fc
  .tuple(fc.integer(), fc.integer({ min: 1, max: 10_000 }))
  .map(([over, under]) => Fraction.ratio(BigInt(over), BigInt(under)))
const isSame = (one: Fraction, other: Fraction) => one.compare(other) === 0

describe("a fraction", () => {
  it("keeps its thirds", () => {
    const third = Fraction.of(1).over(Fraction.of(3))
    expect(isSame(Fraction.sum([third, third, third]), Fraction.ONE)).toBe(true)
  })

  it.each([
    ["2.9", 2n],
    ["-2.1", -3n],
    ["-2", -2n],
    ["0", 0n],
  ])("of %s is rounded down to %s", (text, floor) => {
    expect(Fraction.of(text).floor()).toBe(floor)
  })

  it.each([
    ["75.089", "75.089"],
    ["-0.25", "-0.25"],
    ["3.00", "3"],
    ["0.00009", "0"],
  ])("of %s is shown as %s", (text, shown) => {
    expect(Fraction.of(text).toText()).toBe(shown)
  })

  it("refuses floats that have lost digits", () => {
    expect(() => Fraction.of(0.1 + 0.2)).toThrow(
      expect.objectContaining({ code: "money_not_exact" })
    )
  })

  it("is no fraction of nothing", () => {
    expect(() => Fraction.ONE.over(Fraction.ZERO)).toThrow(
      "Nothing can be divided by zero"
    )
  })

  it("comes back from what was added and multiplied", () => {
    fc.assert(
      fc.property(fractions, fractions, (one, other) => {
        expect(isSame(one.plus(other).minus(other), one)).toBe(true)
        fc.pre(other.numerator !== 0n)
        expect(isSame(one.times(other).over(other), one)).toBe(true)
      }),
      runs
    )
  })

  it("lies between its floor and the next whole number", () => {
    fc.assert(
      fc.property(fractions, (fraction) => {
        const floor = Fraction.of(fraction.floor())
        expect(floor.compare(fraction)).toBeLessThanOrEqual(0)
        expect(fraction.compare(floor.plus(Fraction.ONE))).toBeLessThan(0)
      }),
      runs
    )
  })
})
