import { mayRecover, waitBefore } from "../retry"

const NOW = new Date("2026-02-03T10:00:00Z")
const busy = (retryAfter?: string) =>
  new Response("", {
    status: 503,
    headers: retryAfter ? { "retry-after": retryAfter } : {},
  })
const longest = () => 1
const wait = (tries: number, retryAfter?: string) =>
  waitBefore(tries, busy(retryAfter), NOW, longest)

describe("the wait before another try", () => {
  it("doubles at its longest, up to 10 seconds", () => {
    expect([1, 2, 3, 4, 20].map((tries) => wait(tries))).toEqual([
      200, 400, 800, 1_600, 10_000,
    ])
  })

  it("is anything from nothing to that", () => {
    expect(waitBefore(3, busy(), NOW, () => 0)).toBe(0)
    expect(waitBefore(3, busy(), NOW, () => 0.5)).toBe(400)
  })

  it.each([
    ["2", 2_000],
    ["0", 0],
    ["Tue, 03 Feb 2026 10:00:05 GMT", 5_000],
    ["Tue, 03 Feb 2026 09:00:00 GMT", 0],
    ["soon", 200],
  ])("is what the receiver wishes: %s", (retryAfter, ms) => {
    expect(wait(1, retryAfter)).toBe(ms)
  })

  it.each(["11", "86400", "Tue, 03 Feb 2026 11:00:00 GMT"])(
    "is left to a sweep when the receiver wishes more than 10 seconds: %s",
    (retryAfter) => {
      expect(wait(1, retryAfter)).toBeUndefined()
    }
  )

  it.each([200, 301, 400, 401, 404, 409, 422, 500, 501])(
    "is not made after the deterministic status %i",
    (status) => {
      expect(mayRecover(new Response("", { status }))).toBe(false)
    }
  )
})
