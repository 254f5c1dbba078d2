import { refusals } from "../../__tests__/refusals"
import { oneClock } from "../one-clock"

const verb = "src/workflows/review/approve-review.ts"
const rule = "src/modules/review/domain/review-window.ts"

describe("the one clock", () => {
  it.each([
    [verb, "const now = new Date()"],
    [verb, "const now = Date.now()"],
    ["src/modules/review/service.ts", "const now = new Date()"],
    [rule, "const now = clock.now()"],
    [rule, "const now = Date.now() // Real time, as a lease is."],
  ])("refuses %s: %s", (path, code) => {
    expect(refusals(oneClock, { [path]: code })).toHaveLength(1)
  })

  it.each([
    [verb, "const now = clock.now()"],
    [verb, "const at = new Date(order.created_at)"],
    [verb, "const now = Date.now() // A lease is real time."],
    [verb, "// A lease is real time.\nconst now = Date.now()"],
    ["src/modules/review/__tests__/a.spec.ts", "const now = new Date()"],
    ["src/lib/clock/index.ts", "const now = new Date()"],
  ])("allows %s: %s", (path, code) => {
    expect(refusals(oneClock, { [path]: code })).toEqual([])
  })
})
