import fc from "fast-check"
import { add, toMajor, toMinor } from "../../../../../../../src/lib/money"
import { depth, seed } from "../../../../../../support/depth"
import { assertTip, shareTip } from "../share-tip"

const runs = { seed, numRuns: depth({ sample: 300, full: 20_000 }) }
const tips = fc.record({
  minor: fc.bigInt({ min: 1n, max: 10n ** 12n }),
  currency_code: fc.constantFrom("eur", "jpy", "kwd"),
})

describe("a tip", () => {
  it("is shared to the last coin, and nearly as two to one", () => {
    fc.assert(
      fc.property(tips, (tip) => {
        const shares = shareTip(toMajor(tip))
        const [house, staff] = [shares.house, shares.staff].map((amount) =>
          toMinor({ amount, currency_code: tip.currency_code })
        )
        expect(add(house, staff)).toEqual(tip)
        const difference = staff.minor - 2n * house.minor
        expect(difference).toBeGreaterThanOrEqual(-1n)
        expect(difference).toBeLessThanOrEqual(1n)
      }),
      runs
    )
  })

  it("of one cent is the staff's", () => {
    expect(shareTip({ amount: "0.01", currency_code: "eur" })).toEqual({
      house: "0.00",
      staff: "0.01",
    })
  })

  it.each([0, -2])("of %p is refused", (amount) => {
    expect(() => assertTip({ amount, currency_code: "eur" })).toThrow(/is none/)
  })
})
