import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import { clawbackTarget, type EarnedLine } from ".."

const runs = { seed, numRuns: depth({ sample: 200, full: 5_000 }) }
const third = { gone: 1, of: 3 }
const aLine = (changes: Partial<EarnedLine> = {}): EarnedLine => ({
  points: 100,
  points_clawed_back: 0,
  status: "active",
  ...changes,
})

describe("what is clawed back of a line", () => {
  it.each(["pending", "active"] as const)(
    "is its share, rounded down while something is left: %s",
    (status) => {
      expect(clawbackTarget(aLine({ status }), third)).toBe(33)
    }
  )

  it.each([
    ["the same refund again", { points_clawed_back: 33 }],
    ["a return that was withdrawn", { points_clawed_back: 66 }],
    ["a canceled line", { status: "canceled" as const }],
    ["a line that earned nothing", { points: 0 }],
  ])("does not grow by %s", (_, changes) => {
    const line = aLine(changes)
    expect(clawbackTarget(line, third)).toBe(line.points_clawed_back)
  })

  it("is nothing of a line without units", () => {
    expect(clawbackTarget(aLine(), { gone: 0, of: 0 })).toBe(0)
  })

  it("is never more than was earned", () => {
    const share = { gone: "150.00", of: "100.00" }
    expect(clawbackTarget(aLine(), share)).toBe(100)
  })

  it("over any partial refunds, repeated or not, ends at exactly the original", () => {
    const stories = fc.record({
      points: fc.integer({ min: 0, max: 100_000 }),
      of: fc.integer({ min: 1, max: 500 }),
      parts: fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 12 }),
      status: fc.constantFrom("pending" as const, "active" as const),
    })
    fc.assert(
      fc.property(stories, ({ points, of, parts, status }) => {
        const shares = [...parts.map((part) => part % of), of]
          .sort((one, other) => one - other)
          .flatMap((gone) => [gone, gone])
        let points_clawed_back = 0
        for (const gone of shares) {
          const line = { points, points_clawed_back, status }
          const target = clawbackTarget(line, { gone, of })
          expect(target).toBe(Math.floor((points * gone) / of))
          points_clawed_back = target
        }
        expect(points_clawed_back).toBe(points)
      }),
      runs
    )
  })
})
