import { assertLadder } from ".."

const ladder = (...points: number[]) =>
  points.map((points_min, at) => ({
    ...{ key: `tier-${at}`, name: `Tier ${at}`, points_min },
  }))

describe("a ladder", () => {
  it.each([[[]], [[0]], [[0, 500, 2_000]], [[2_000, 0]]])(
    "can begin at %j",
    (points) => {
      expect(() => assertLadder(ladder(...points))).not.toThrow()
    }
  )

  it.each([
    ["nobody's tier at the bottom", [500, 2_000]],
    ["two tiers for the same points", [0, 500, 500]],
    ["more tiers than anybody can tell apart", [...Array(21).keys()]],
  ])("has never %s", (_, points) => {
    expect(() => assertLadder(ladder(...points))).toThrow(
      expect.objectContaining({ code: "loyalty_ladder_invalid" })
    )
  })
})
