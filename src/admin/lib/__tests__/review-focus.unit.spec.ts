import { focusAfter, focusedOf, stepFrom } from "../review-focus"

const ids = ["a", "b", "c"]
const on = (id: string, index: number) => ({ id, index })

describe("the card in focus", () => {
  it("begins with the first, whichever way one goes", () => {
    expect(stepFrom(ids, undefined, 1)).toEqual(on("a", 0))
    expect(stepFrom(ids, undefined, -1)).toEqual(on("a", 0))
  })

  it("stays at the ends", () => {
    expect(stepFrom(ids, on("b", 1), 1)).toEqual(on("c", 2))
    expect(stepFrom(ids, on("c", 2), 1)).toEqual(on("c", 2))
    expect(stepFrom(ids, on("a", 0), -1)).toEqual(on("a", 0))
  })

  it("is none once somebody else has decided on it, and goes on from there", () => {
    expect(focusedOf(["a", "c"], on("b", 1))).toBeUndefined()
    expect(stepFrom(["a", "c"], on("b", 1), 1)).toEqual(on("c", 1))
    expect(focusedOf(ids, on("b", 1))).toBe("b")
  })

  it("follows its card when others come before it", () => {
    expect(stepFrom(["z", ...ids], on("a", 0), 1)).toEqual(on("b", 2))
  })

  it("goes on behind what was decided on, else before it", () => {
    expect(focusAfter(ids, ["b"])).toEqual(on("c", 1))
    expect(focusAfter(ids, ["c"])).toEqual(on("b", 1))
    expect(focusAfter(ids, ["a", "c"])).toEqual(on("b", 0))
    expect(focusAfter(ids, ids)).toBeUndefined()
    expect(focusAfter([], [])).toBeUndefined()
  })
})
