import { backoffMs } from "../../../lib/backoff"
import type { EffectStatus } from "./effect-status"
import { resolving, type Action, type EffectPolicy } from "./next-action"

/**
 * What an attempt came to. `not_sent` is certain, like a refused connection;
 * `absent` is what only a look-up can say.
 */
export const OUTCOMES = [
  "done",
  "sent",
  "refused",
  "unknown",
  "not_sent",
  "absent",
] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Settlement {
  status: EffectStatus
  failures: number
  next_attempt_at: Date | null
  needs_decision: boolean
}

interface Attempted {
  status: EffectStatus
  failures: number
  /** When the last call began. */
  called_at: Date | null
}

interface Circumstances {
  policy: EffectPolicy
  now: Date
  random: number
}

/** What becomes of an effect after an attempt. */
export function settle(
  effect: Attempted,
  { action, outcome }: { action: Action; outcome: Outcome },
  around: Circumstances
): Settlement {
  switch (outcome) {
    case "done":
    case "refused":
      return ended(outcome)
    case "sent":
      return taken(effect, around)
    case "absent":
      return absent(effect, around)
    case "not_sent":
    case "unknown":
      // A look-up that failed has taught us nothing.
      return action === "look_up"
        ? paused(effect, effect.status, around)
        : failed(effect, outcome, around)
  }
}

function failed(
  effect: Attempted,
  outcome: "not_sent" | "unknown",
  around: Circumstances
) {
  const status = outcome === "not_sent" ? "planned" : "unknown"
  const isHopeless = status === "unknown" && !resolving(around.policy)
  return isHopeless ? undecided(effect, status) : paused(effect, status, around)
}

function taken(effect: Attempted, around: Circumstances): Settlement {
  const isNews = effect.status !== "sent"
  const waiting = { ...effect, failures: isNews ? 0 : effect.failures }
  return around.policy.can_look_up
    ? paused(waiting, "sent", around)
    : { ...ended("sent"), failures: 0 }
}

/**
 * Certainly not there: it may go out again under the same key. A provider that
 * knows no keys could still be working on the first call, so there it counts
 * only once that call is old.
 */
function absent(effect: Attempted, around: Circumstances): Settlement {
  const { policy, now } = around
  if (effect.status === "sent") {
    // The provider took it on and now knows nothing of it.
    return undecided(effect, "unknown")
  }
  const age_ms = now.getTime() - (effect.called_at?.getTime() ?? 0)
  const isCertain =
    policy.is_keyed || age_ms >= policy.absent_after_seconds * 1000
  return isCertain
    ? {
        status: "planned",
        failures: effect.failures,
        next_attempt_at: now,
        needs_decision: false,
      }
    : paused(effect, "unknown", around)
}

function ended(status: EffectStatus): Settlement {
  return { status, failures: 0, next_attempt_at: null, needs_decision: false }
}

function undecided(effect: Attempted, status: EffectStatus): Settlement {
  return {
    status,
    failures: effect.failures + 1,
    next_attempt_at: null,
    needs_decision: true,
  }
}

/** Another try after a pause, until there were enough of them. */
function paused(
  effect: Attempted,
  status: EffectStatus,
  { policy, now, random }: Circumstances
): Settlement {
  const failures = effect.failures + 1
  if (failures >= policy.attempts_max) {
    return undecided(effect, status)
  }
  const pause = backoffMs(policy.backoff, failures, random)
  return {
    status,
    failures,
    next_attempt_at: new Date(now.getTime() + pause),
    needs_decision: false,
  }
}
