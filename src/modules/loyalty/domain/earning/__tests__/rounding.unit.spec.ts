import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import { computeEarning } from ".."
import { Fraction } from "../../fraction"
import { demoProgram } from "../../program"
import { wholePoints } from "../whole-points"
import { aLine, anOrder } from "./snapshots"

const runs = { seed, numRuns: depth({ sample: 150, full: 10_000 }) }
const cents = fc.integer({ min: -5_000, max: 100_000 })
const priceOf = (minor: number) => (minor / 100).toFixed(2)

const orders = fc
  .record({
    prices: fc.array(cents, { maxLength: 8 }),
    tier: fc.constantFrom("linen", "wool", "cashmere", null),
    credit: fc.integer({ min: 0, max: 150_000 }),
    total: fc.integer({ min: 1, max: 200_000 }),
  })
  .map(({ prices, tier, credit, total }) =>
    anOrder({
      lines: prices.map((price, position) =>
        aLine({ id: `line_${position}`, subtotal: priceOf(price) })
      ),
      customer: { id: "cus_1", group_ids: [], tier },
      credit_total: priceOf(credit),
      total_before_credit: priceOf(total),
    })
  )

const FACTOR = { linen: 100n, wool: 125n, cashmere: 150n }

/** In ten thousandths of cents, apart from the code: `sum x factor x share`. */
function exactSum({
  lines,
  customer,
  credit_total,
  total_before_credit,
}: ReturnType<typeof anOrder>) {
  const minorOf = (amount: unknown) => BigInt(String(amount).replace(".", ""))
  const prices = lines.map(({ subtotal }) => minorOf(subtotal))
  const sum = prices.reduce((all, one) => all + (one > 0n ? one : 0n), 0n)
  const [credit, total] = [minorOf(credit_total), minorOf(total_before_credit)]
  const paid = credit > total ? 0n : total - credit
  const factor = FACTOR[(customer.tier ?? "linen") as keyof typeof FACTOR]
  return (sum * factor * paid) / (100n * 100n * total)
}

describe("the points of lines", () => {
  it.each([
    [
      ["0.5", "0.5"],
      [1n, 0n],
    ],
    [
      ["0.9", "5"],
      [0n, 5n],
    ],
    [
      ["1.3", "1.3", "1.4"],
      [1n, 1n, 2n],
    ],
    [
      ["0.4", "0.4"],
      [0n, 0n],
    ],
    [[], []],
  ])("of %p are %p", (exact, points) => {
    expect(wholePoints(exact.map((share) => Fraction.of(share)))).toEqual(
      points
    )
  })

  it("sum to the order, which is the exact sum rounded down", () => {
    fc.assert(
      fc.property(orders, (order) => {
        const { points, lines } = computeEarning(demoProgram, order)
        const sum = lines.reduce((all, line) => all + line.points, 0)
        expect(sum).toBe(points)
        expect(BigInt(points)).toBe(exactSum(order))
        expect(lines.every((line) => line.points >= 0)).toBe(true)
      }),
      runs
    )
  })

  it("are less than a point away from their exact share", () => {
    const shares = fc.array(
      fc.integer({ min: 0, max: 10_000 }).map((share) => Fraction.of(share)),
      { minLength: 1, maxLength: 12 }
    )
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 97 }), (all, by) => {
        const exact = all.map((share) => share.over(Fraction.of(by)))
        wholePoints(exact).forEach((points, position) => {
          const floor = exact[position].floor()
          expect([floor, floor + 1n]).toContain(points)
        })
      }),
      runs
    )
  })

  it("are the same for the same snapshot", () => {
    fc.assert(
      fc.property(orders, (order) => {
        const first = computeEarning(demoProgram, order)
        expect(computeEarning(demoProgram, order)).toEqual(first)
      }),
      runs
    )
  })
})
