import { afterFailure } from "../after-failure"
import { eventIdOf, valueAt } from "../event-id"
import { inboxStatus } from "../inbox-status"
import { keptHeaders } from "../kept-headers"

const now = new Date("2026-11-21T12:00:00Z")
const body = Buffer.from("{}")

describe("afterFailure", () => {
  const fail = (
    attempts: number,
    deterministic: number,
    isDeterministic: boolean
  ) =>
    afterFailure(
      { attempts, deterministic_failures: deterministic },
      { isDeterministic, now },
      0.5
    )

  it("sets aside what fails the same way three times", () => {
    expect(fail(2, 1, true).status).toBe("failed")
    expect(fail(3, 2, true).status).toBe("quarantined")
  })

  it("is patient with what may pass, but not for ever", () => {
    expect(fail(3, 0, false)).toEqual({
      status: "failed",
      deterministic_failures: 0,
      next_attempt_at: new Date("2026-11-21T12:00:40Z"),
    })
    expect(fail(12, 0, false)).toMatchObject({
      status: "quarantined",
      next_attempt_at: null,
    })
  })
})

describe("eventIdOf", () => {
  it("takes the first id there is, else the body's hash", () => {
    expect(eventIdOf({ ids: [undefined, "", "evt_1", "evt_2"], body })).toBe(
      "evt_1"
    )
    const hashed = eventIdOf({ ids: [], body })
    expect(hashed).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(eventIdOf({ ids: [], body: Buffer.from("{ }") })).not.toBe(hashed)
  })

  it("shortens an id that no index would take", () => {
    expect(eventIdOf({ ids: ["x".repeat(5000)], body })).toHaveLength(71)
  })
})

describe("valueAt", () => {
  const payload = { id: 7, data: { object: { id: "pay_1" } } }

  it.each([
    ["id", "7"],
    ["data.object.id", "pay_1"],
    ["data.object", undefined],
    ["data.none.id", undefined],
    ["constructor.name", undefined],
    ["__proto__", undefined],
  ])("finds at %s %p", (path, value) => {
    expect(valueAt(payload, path)).toBe(value)
    expect(valueAt(null, path)).toBeUndefined()
  })
})

describe("keptHeaders", () => {
  it("keeps nothing that proves who sent it", () => {
    expect(
      keptHeaders({
        authorization: "Bearer x",
        cookie: "a=b",
        "x-api-key": "x",
        "x-razorpay-signature": "x",
        "x-webhook-secret": "x",
        "x-amz-security-token": "x",
        "webhook-signature": "v1,x",
        "content-type": "application/json",
        "x-razorpay-event-id": "evt_1",
      })
    ).toEqual({
      "content-type": "application/json",
      "x-razorpay-event-id": "evt_1",
    })
  })
})

describe("inboxStatus", () => {
  it("handles again only when a person says so", () => {
    expect(inboxStatus.can("consumed", "failed")).toBe(false)
    expect(inboxStatus.can("consumed", "received")).toBe(true)
    expect(inboxStatus.can("discarded", "consumed")).toBe(false)
  })
})
