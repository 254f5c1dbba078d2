import { FAILURES_MAX, settle, type SendOutcome } from "../outcome"

const now = new Date("2026-11-21T12:00:00Z")
const after = (outcome: SendOutcome, failures = 1, is_keyed = false) =>
  settle(outcome, { failures, is_keyed, now, random: 0.5 })

describe("what an attempt comes to", () => {
  it("is not tried again when the answer was lost", () => {
    expect(after("unknown")).toEqual({ status: "unknown", due_at: null })
  })

  it("is tried again under the same key where the provider knows it", () => {
    expect(after("unknown", 1, true).status).toBe("failed")
  })

  it("pauses longer each time, and ends", () => {
    const pauses = [1, 2, 3].map((failures) => after("not_sent", failures))
    expect(pauses.map(({ due_at }) => due_at)).toEqual([
      new Date("2026-11-21T12:01:00Z"),
      new Date("2026-11-21T12:02:00Z"),
      new Date("2026-11-21T12:04:00Z"),
    ])
    expect(after("not_sent", FAILURES_MAX).status).toBe("dead")
  })

  it("is not argued with when the address is refused", () => {
    expect(after("refused")).toEqual({ status: "dead", due_at: null })
  })
})
