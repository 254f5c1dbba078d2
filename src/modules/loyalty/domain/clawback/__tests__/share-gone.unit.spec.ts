import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import { shareGone } from ".."
import { fractionOf } from "../../share"

const runs = { seed, numRuns: depth({ sample: 200, full: 5_000 }) }
const anOrder = {
  is_canceled: false,
  total: "100.00",
  returned_total: "0",
  refunded_total: "0",
}
const shareOf = (...of: Parameters<typeof shareGone>) =>
  fractionOf(shareGone(...of))
const twoUnits = (quantity_gone: number) => ({ quantity: 2, quantity_gone })

describe("what is gone of a line", () => {
  it.each<[string, number, Partial<typeof anOrder>, string]>([
    ["nothing", 0, {}, "0"],
    ["one of two units", 1, { returned_total: "50" }, "0.5"],
    [
      "one, and its money",
      1,
      { returned_total: "50", refunded_total: "50" },
      "0.5",
    ],
    ["a goodwill of 7 %", 0, { refunded_total: "7.00" }, "0.07"],
    [
      "one after a goodwill of 7",
      1,
      { returned_total: "50", refunded_total: "57" },
      "0.57",
    ],
    [
      "one, its money still to come",
      1,
      { returned_total: "50", refunded_total: "7" },
      "0.5",
    ],
    [
      "another line, and its money",
      0,
      { returned_total: "50", refunded_total: "50" },
      "0",
    ],
    ["all of it", 2, { returned_total: "100", refunded_total: "100" }, "1"],
    ["all money, nothing back", 0, { refunded_total: "100" }, "1"],
    ["more money than was paid", 0, { refunded_total: "120" }, "1"],
    ["a canceled order", 0, { is_canceled: true }, "1"],
  ])("%s", (_, gone, changes, share) => {
    const found = shareOf(twoUnits(gone), { ...anOrder, ...changes })
    expect(found.toText()).toBe(share)
  })

  it("grows with every refund, and is never more than all", () => {
    const money = fc.integer({ min: 0, max: 10_000 })
    fc.assert(
      fc.property(money, money, fc.nat(2), (one, other, gone) => {
        const shareWith = (refunded: number) =>
          shareOf(twoUnits(gone), {
            ...anOrder,
            returned_total: gone * 50,
            refunded_total: refunded / 100,
          })
        const [less, more] = [one, other].sort((left, right) => left - right)
        expect(shareWith(less).compare(shareWith(more))).toBeLessThanOrEqual(0)
        expect(shareWith(more).numerator <= shareWith(more).denominator).toBe(
          true
        )
      }),
      runs
    )
  })
})
