import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import { clawBack, type EarnedLine } from ".."
import { CLAWBACK_POLICIES } from "../../program"

const runs = { seed, numRuns: depth({ sample: 200, full: 5_000 }) }
const aLine = (changes: Partial<EarnedLine> = {}): EarnedLine => ({
  points: 100,
  points_clawed_back: 0,
  status: "active",
  ...changes,
})
const third = { gone: 1, of: 3 }

const claw = (
  changes: Partial<Parameters<typeof clawBack>[0]> = {}
): ReturnType<typeof clawBack> =>
  clawBack({
    line: aLine(),
    share: third,
    policy: "unlimited",
    points_spendable: 1_000,
    ...changes,
  })
const nothing = { from_pending: 0, from_active: 0, owed: 0, forgiven: 0 }

describe("a clawback", () => {
  it("takes its share, rounded down while something is left", () => {
    expect(claw()).toEqual({ ...nothing, target: 33, from_active: 33 })
  })

  it("takes from pending first, whatever the policy", () => {
    const line = aLine({ status: "pending" })
    for (const policy of CLAWBACK_POLICIES) {
      expect(claw({ line, policy, points_spendable: 0 })).toEqual({
        ...nothing,
        target: 33,
        from_pending: 33,
      })
    }
  })

  it.each([
    ["unlimited", { from_active: 10, owed: 23 }],
    ["within_balance", { from_active: 10, forgiven: 23 }],
    ["only_pending", { forgiven: 33 }],
  ] as const)("of more than is left, %s: %j", (policy, sources) => {
    const expected = { ...nothing, ...sources, target: 33 }
    expect(claw({ policy, points_spendable: 10 })).toEqual(expected)
  })

  it("takes nothing of somebody who owes already", () => {
    const owing = claw({ points_spendable: -50 })
    expect(owing).toMatchObject({ from_active: 0, owed: 33 })
  })

  it.each([
    ["the same refund again", { line: aLine({ points_clawed_back: 33 }) }, 33],
    [
      "a return that was withdrawn",
      { line: aLine({ points_clawed_back: 66 }) },
      66,
    ],
    ["a canceled line", { line: aLine({ status: "canceled" as const }) }, 0],
    ["a line that earned nothing", { line: aLine({ points: 0 }) }, 0],
    ["a line of no units", { share: { gone: 0, of: 0 } }, 0],
  ])("takes nothing for %s", (_, changes, target) => {
    expect(claw(changes)).toEqual({ ...nothing, target })
  })

  it("never takes more than was earned", () => {
    expect(claw({ share: { gone: "150.00", of: "100.00" } }).target).toBe(100)
  })

  it("forgets nothing it has forgiven: a second look takes it neither", () => {
    const first = claw({ policy: "within_balance", points_spendable: 0 })
    const line = aLine({ points_clawed_back: first.target })
    expect(claw({ line, policy: "within_balance" })).toMatchObject(nothing)
  })

  it("over any partial refunds, repeated or not, ends at exactly the original", () => {
    const stories = fc.record({
      points: fc.integer({ min: 0, max: 100_000 }),
      of: fc.integer({ min: 1, max: 500 }),
      parts: fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 12 }),
      policy: fc.constantFrom(...CLAWBACK_POLICIES),
      points_spendable: fc.nat(50_000),
      status: fc.constantFrom("pending" as const, "active" as const),
    })
    fc.assert(
      fc.property(stories, (story) => {
        const { points, of, policy, points_spendable, status } = story
        const shares = [...story.parts.map((part) => part % of), of]
          .sort((one, other) => one - other)
          .flatMap((gone) => [gone, gone])
        let points_clawed_back = 0
        let taken = 0
        for (const gone of shares) {
          const line = { points, points_clawed_back, status }
          const share = { gone, of }
          const { target, ...sources } = clawBack({
            line,
            share,
            policy,
            points_spendable,
          })
          const parts = Object.values(sources)
          expect(parts.every((part) => part >= 0)).toBe(true)
          taken += parts.reduce((sum, part) => sum + part, 0)
          points_clawed_back = target
          expect(taken).toBe(Math.floor((points * gone) / of))
        }
        expect(taken).toBe(points)
      }),
      runs
    )
  })
})
