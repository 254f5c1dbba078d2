import { effectStatus, isReplannable, isSettled } from "../effect-status"

describe("effectStatus", () => {
  it("never lets go of what may have happened without saying what became of it", () => {
    expect(effectStatus.can("sending", "withdrawn")).toBe(false)
    expect(effectStatus.can("unknown", "withdrawn")).toBe(false)
    expect(effectStatus.can("sent", "planned")).toBe(false)
    expect(effectStatus.can("done", "planned")).toBe(false)
  })

  it("lets a provider undo what it had called done", () => {
    expect(effectStatus.can("done", "refused")).toBe(true)
  })

  it("knows which states are an end", () => {
    expect(effectStatus.values.filter(isSettled)).toEqual([
      "done",
      "refused",
      "withdrawn",
    ])
    expect(effectStatus.values.filter(isReplannable)).toEqual([
      "refused",
      "withdrawn",
    ])
  })
})
