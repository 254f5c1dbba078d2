import { timeLeft } from "../time-left"

const now = new Date("2026-03-01T12:00:00Z")

describe("the time until something happens by itself", () => {
  it.each([
    ["2026-03-03T12:00:00Z", 172_800, false],
    ["2026-03-02T12:00:00Z", 86_400, false],
    ["2026-03-02T11:59:59Z", 86_399, true],
    ["2026-03-01T12:00:00Z", 0, true],
    ["2026-02-01T12:00:00Z", 0, true],
  ])("counts down to %s", (by, seconds, is_short) => {
    expect(timeLeft(by, now)).toEqual({ seconds, is_short })
  })

  it("counts down to nothing where a person must decide", () => {
    expect(timeLeft(null, now)).toBeNull()
  })
})
