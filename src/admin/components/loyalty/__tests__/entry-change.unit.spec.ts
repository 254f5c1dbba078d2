import { changeOf, isTold } from "../entry-change"

const entryOf = (kind: string, points_available: number, points_pending = 0) =>
  ({ kind, points_available, points_pending }) as const

describe("what an entry of the book tells a merchant", () => {
  it("is what can be spent, and what is pending where nothing else moved", () => {
    expect(changeOf(entryOf("activate", 50, -50))).toEqual({
      ...{ points: 50, isPending: false },
    })
    expect(changeOf(entryOf("earn", 0, 50))).toEqual({
      ...{ points: 50, isPending: true },
    })
  })

  it("is nothing where nothing is seen to move, as in a canceled order", () => {
    expect(isTold(entryOf("restore", 0))).toBe(false)
    expect(isTold(entryOf("release", 300))).toBe(true)
    expect(isTold(entryOf("claw_back", 0, -148))).toBe(true)
  })

  it("is always that an order was paid with points", () => {
    expect(isTold(entryOf("redeem", 0))).toBe(true)
  })
})
