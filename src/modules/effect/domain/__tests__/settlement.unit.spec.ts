import fc from "fast-check"
import { depth, seed } from "../../../../../integration-tests/support/depth"
import { effectStatus } from "../effect-status"
import { ACTIONS, nextAction, type EffectPolicy } from "../next-action"
import { OUTCOMES, settle } from "../settlement"

const now = new Date("2026-11-21T12:00:00Z")
const policy: EffectPolicy = {
  can_look_up: true,
  is_keyed: true,
  absent_after_seconds: 900,
  attempts_max: 3,
  backoff: { first_seconds: 60, max_seconds: 3600 },
}
const around = { policy, now, random: 0.5 }
const sending = { status: "sending", failures: 0, called_at: now } as const
const inDoubt = { ...sending, status: "unknown", failures: 1 } as const

describe("settle", () => {
  it.each(["done", "refused"] as const)("ends when it is %s", (outcome) => {
    expect(settle(sending, { action: "call", outcome }, around)).toEqual({
      status: outcome,
      failures: 0,
      next_attempt_at: null,
      needs_decision: false,
    })
  })

  it("goes back to planned only when nothing can have arrived", () => {
    const call = { action: "call", outcome: "not_sent" } as const
    expect(settle(sending, call, around)).toMatchObject({
      status: "planned",
      next_attempt_at: new Date("2026-11-21T12:01:00Z"),
    })
  })

  it("asks a person at once where doubt cannot be removed", () => {
    const blind = { ...policy, can_look_up: false, is_keyed: false }
    const call = { action: "call", outcome: "unknown" } as const
    expect(settle(sending, call, { ...around, policy: blind })).toMatchObject({
      status: "unknown",
      needs_decision: true,
      next_attempt_at: null,
    })
  })

  it("asks a person after the last try", () => {
    const call = { action: "call", outcome: "unknown" } as const
    const last = { ...sending, failures: 2 }
    expect(settle(last, call, around)).toMatchObject({
      status: "unknown",
      needs_decision: true,
    })
  })

  it("learns nothing from a look-up that fails", () => {
    const lookUp = { action: "look_up", outcome: "unknown" } as const
    const sent = { ...inDoubt, status: "sent" } as const
    expect(settle(sent, lookUp, around).status).toBe("sent")
  })

  describe("when the provider has never seen the key", () => {
    const absent = { action: "look_up", outcome: "absent" } as const

    it("sends again at once where the key protects", () => {
      expect(settle(inDoubt, absent, around)).toMatchObject({
        status: "planned",
        next_attempt_at: now,
      })
    })

    it("waits without keys, because the first call may still be at work there", () => {
      const keyless = { ...around, policy: { ...policy, is_keyed: false } }
      expect(settle(inDoubt, absent, keyless).status).toBe("unknown")
      const longAgo = {
        ...inDoubt,
        called_at: new Date("2026-11-21T11:45:00Z"),
      }
      expect(settle(longAgo, absent, keyless).status).toBe("planned")
    })

    it("asks a person when it had been taken on before", () => {
      const sent = { ...inDoubt, status: "sent" } as const
      expect(settle(sent, absent, around)).toMatchObject({
        status: "unknown",
        needs_decision: true,
      })
    })
  })

  it("always leaves an open effect with a next try, a person or a webhook to wait for", () => {
    fc.assert(
      fc.property(
        fc.record({
          action: fc.constantFrom(...ACTIONS),
          outcome: fc.constantFrom(...OUTCOMES),
          failures: fc.integer({ min: 0, max: 4 }),
          can_look_up: fc.boolean(),
          is_keyed: fc.boolean(),
        }),
        ({ action, outcome, failures, can_look_up, is_keyed }) => {
          const facts = { ...policy, can_look_up, is_keyed }
          const before =
            action === "call"
              ? { ...sending, failures }
              : { ...inDoubt, failures }
          const after = settle(
            before,
            { action, outcome },
            { ...around, policy: facts }
          )
          expect(
            after.status === before.status ||
              effectStatus.can(before.status, after.status)
          ).toBe(true)
          const isOver = ["done", "refused"].includes(after.status)
          const isWaiting = after.status === "sent" && !can_look_up
          const moves = [after.next_attempt_at !== null, after.needs_decision]
          expect(moves.filter(Boolean)).toHaveLength(
            isOver || isWaiting ? 0 : 1
          )
        }
      ),
      { seed, numRuns: depth({ sample: 300, full: 20_000 }) }
    )
  })
})

describe("nextAction", () => {
  const effect = {
    status: "unknown",
    needs_decision: false,
    failures: 1,
    next_attempt_at: now,
  } as const

  it("asks before it repeats", () => {
    expect(nextAction(effect, policy, now)).toBe("look_up")
    const keyed = { ...policy, can_look_up: false }
    expect(nextAction(effect, keyed, now)).toBe("call")
    const blind = { ...keyed, is_keyed: false }
    expect(nextAction(effect, blind, now)).toBeUndefined()
  })

  it("keeps the pause after a failure", () => {
    const later = { ...effect, next_attempt_at: new Date(now.getTime() + 1) }
    expect(nextAction(later, policy, now)).toBeUndefined()
  })

  it("leaves a fresh plan's grace to the sweep", () => {
    const fresh = {
      ...effect,
      status: "planned",
      failures: 0,
      next_attempt_at: new Date(now.getTime() + 60_000),
    } as const
    expect(nextAction(fresh, policy, now)).toBe("call")
  })

  it("does nothing while a person is asked", () => {
    const asked = { ...effect, needs_decision: true }
    expect(nextAction(asked, policy, now)).toBeUndefined()
  })
})
