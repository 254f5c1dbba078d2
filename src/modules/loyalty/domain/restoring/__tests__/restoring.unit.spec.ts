import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import { restoreFor, type SpentPoints } from ".."

const runs = { seed, numRuns: depth({ sample: 200, full: 5_000 }) }
const spent = (changes: Partial<SpentPoints> = {}): SpentPoints => ({
  points: 500,
  points_restored: 0,
  amount: "5.00",
  currency_code: "eur",
  ...changes,
})

describe("spent points", () => {
  it.each([
    ["24.99", 152, "1.52"],
    ["82.11", 500, "5.00"],
    ["0", 0, "0.00"],
    ["0.01", 0, "0.00"],
    ["99.00", 500, "5.00"],
  ])("for %s of 82.11 come back as %i points, %s", (gone, points, amount) => {
    const restoring = restoreFor(spent(), { gone, of: "82.11" })
    expect(restoring).toEqual({ target: points, points, amount })
  })

  it.each([
    ["the same refund again", 152],
    ["a refund that was withdrawn", 300],
  ])("do not come back twice, for %s", (_, points_restored) => {
    const share = { gone: "24.99", of: "82.11" }
    expect(restoreFor(spent({ points_restored }), share)).toEqual({
      target: points_restored,
      points: 0,
      amount: "0.00",
    })
  })

  it.each([
    ["jpy", "500", "166"],
    ["kwd", "1.250", "0.415"],
    ["eur", "5.00", "1.66"],
  ])("pay whole coins in %s", (currency_code, amount, restored) => {
    const third = { gone: 1, of: 3 }
    expect(restoreFor(spent({ currency_code, amount }), third)).toEqual({
      target: 166,
      points: 166,
      amount: restored,
    })
  })

  it("come back to exactly what was spent, over any partial refunds", () => {
    const stories = fc.record({
      points: fc.integer({ min: 1, max: 50_000 }),
      cents: fc.integer({ min: 1, max: 50_000 }),
      of: fc.integer({ min: 1, max: 300 }),
      parts: fc.array(fc.nat(300), { maxLength: 12 }),
    })
    fc.assert(
      fc.property(stories, ({ points, cents, of, parts }) => {
        const amount = (cents / 100).toFixed(2)
        const shares = [...parts.map((part) => part % of), of]
          .sort((one, other) => one - other)
          .flatMap((gone) => [gone, gone])
        let points_restored = 0
        let restoredCents = 0
        for (const gone of shares) {
          const before = spent({ points, amount, points_restored })
          const restoring = restoreFor(before, { gone, of })
          expect(restoring.points).toBeGreaterThanOrEqual(0)
          points_restored += restoring.points
          expect(points_restored).toBe(restoring.target)
          restoredCents += Math.round(Number(restoring.amount) * 100)
          expect(points_restored).toBe(Math.floor((points * gone) / of))
        }
        expect(points_restored).toBe(points)
        expect(restoredCents).toBe(cents)
      }),
      runs
    )
  })
})
