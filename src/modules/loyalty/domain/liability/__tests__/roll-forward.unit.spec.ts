import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import { COLUMNS, figuresAfter, POINTS_ONLY, type MonthFigures } from ".."
import { histories, membersHave, sumsOf, type Entry } from "./histories"

const runs = { seed, numRuns: depth({ sample: 200, full: 10_000 }) }

function monthsOf(history: Entry[][]) {
  const months: MonthFigures[] = []
  for (const entries of history) {
    const facts = { ...POINTS_ONLY, sums: sumsOf(entries) }
    months.push(figuresAfter(months.at(-1), facts))
  }
  return months
}

describe("the columns of a month", () => {
  it("lead from the opening to the closing, which opens the next month", () => {
    fc.assert(
      fc.property(histories, (history) => {
        let closing = 0
        for (const { points } of monthsOf(history)) {
          expect(points.opening).toBe(closing)
          const moved = COLUMNS.reduce((sum, name) => sum + points[name], 0)
          closing = points.opening + moved
          expect(points.closing).toBe(closing)
        }
      }),
      runs
    )
  })

  it("close at what members have, counted posting by posting", () => {
    fc.assert(
      fc.property(histories, (history) => {
        monthsOf(history).forEach(({ points, outstanding }, position) => {
          const have = membersHave(history.slice(0, position + 1).flat())
          const of = (name: string) => Number(have[`member_${name}`] ?? 0n)
          expect(outstanding).toEqual({
            ...{ available: of("available"), pending: of("pending") },
            ...{ reserved: of("reserved"), owed: 0 - of("debt") },
          })
          const all = Object.values(have).reduce((sum, one) => sum + one, 0n)
          expect(points.closing).toBe(Number(all))
        })
      }),
      runs
    )
  })

  it("count what was given and spent since the book began", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { points, totals } = monthsOf(history).at(-1) as MonthFigures
        const gone = monthsOf(history).reduce(
          (sum, month) => sum - month.points.expired - month.points.lapsed,
          0
        )
        expect(totals.issued - totals.redeemed - gone).toBe(points.closing)
      }),
      runs
    )
  })

  it.each([
    ["earn", "issued_liability", "issued"],
    ["award", "issued_liability", "issued"],
    ["claw_back", "issued_liability", "clawed_back"],
    ["claw_back", "adjustment", "clawed_back"],
    ["redeem", "redeemed", "redeemed"],
    ["restore", "redeemed", "restored"],
    ["expire", "breakage", "expired"],
    ["lapse", "breakage", "lapsed"],
    ["adjust", "adjustment", "adjusted"],
    ["undo", "adjustment", "adjusted"],
    ["raffle", "issued_liability", "issued"],
    ["raffle", "redeemed", "redeemed"],
    ["raffle", "breakage", "expired"],
    ["raffle", "adjustment", "adjusted"],
  ])("has %s on %s as %s, and nowhere else", (kind, account, column) => {
    const sums = [{ kind, account, amount: -7n }]
    const facts = { ...POINTS_ONLY, sums }
    const { points } = figuresAfter(undefined, facts)
    const none = Object.fromEntries(COLUMNS.map((name) => [name, 0]))
    expect(points).toEqual({
      ...{ opening: 0, ...none, [column]: 7, closing: 7 },
    })
  })
})
