import { settableTiers } from "../settable-tiers"

const LADDER = [0, 500, 2000].map((points_min) => ({ points_min }))

describe("the tiers that a merchant can set", () => {
  it.each([
    [0, [0, 500, 2000]],
    [499, [0, 500, 2000]],
    [500, [500, 2000]],
    [9000, [2000]],
  ])("begin, with %p points, where the points have come to", (points, from) => {
    const settable = settableTiers(LADDER, points)
    expect(settable.map(({ points_min }) => points_min)).toEqual(from)
  })

  it("are all where nothing is earned, as after more was taken back", () => {
    expect(settableTiers(LADDER, -20)).toEqual(LADDER)
    expect(settableTiers([], 100)).toEqual([])
  })
})
