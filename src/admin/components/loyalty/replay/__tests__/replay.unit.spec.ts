import { isStillOf } from "../replayed-of"
import { inLadderOrder } from "../tier-order"

describe("a replay", () => {
  const asked = { days: 90, written: '{"points":1}' }

  it("is of another period once another is chosen", () => {
    expect(isStillOf(asked, { ...asked })).toBe(true)
    expect(isStillOf(asked, { ...asked, days: 30 })).toBe(false)
  })

  it("is of an older draft once another is saved", () => {
    expect(isStillOf(asked, { ...asked, written: '{"points":2}' })).toBe(false)
    expect(isStillOf(undefined, asked)).toBe(false)
  })
})

describe("tiers", () => {
  it("stand in the order of the ladder, not of the alphabet", () => {
    const rows = ["cashmere", "gone", null, "wool", "silk"].map((tier) => ({
      tier,
    }))
    const ladder = ["wool", "silk", "cashmere"]
    expect(inLadderOrder(rows, ladder).map(({ tier }) => tier)).toEqual([
      ...[null, "wool", "silk", "cashmere", "gone"],
    ])
  })
})
