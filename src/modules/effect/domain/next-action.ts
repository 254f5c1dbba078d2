import type { EffectStatus } from "./effect-status"

export const ACTIONS = ["call", "look_up"] as const
export type Action = (typeof ACTIONS)[number]

/** What the rules must know of a definition. */
export interface EffectPolicy {
  /** The provider can be asked by key what became of a call. */
  can_look_up: boolean
  /** The provider does one thing per key, however often it is asked. */
  is_keyed: boolean
  /** Where it is not keyed: how old a call is before "absent" means so. */
  absent_after_seconds: number
  attempts_max: number
  backoff: { first_seconds: number; max_seconds: number }
}

/** What one look at an effect may do, or nothing for now. */
export function nextAction(
  effect: {
    status: EffectStatus
    needs_decision: boolean
    failures: number
    next_attempt_at: Date | null
  },
  policy: EffectPolicy,
  now: Date
): Action | undefined {
  const { status, needs_decision, failures, next_attempt_at } = effect
  const isPausing = failures > 0 && next_attempt_at && next_attempt_at > now
  if (needs_decision || isPausing) {
    return undefined
  }
  switch (status) {
    case "planned":
      return "call"
    case "unknown":
      return resolving(policy)
    case "sent":
      return policy.can_look_up ? "look_up" : undefined
    case "sending":
    case "done":
    case "refused":
    case "withdrawn":
      return undefined
  }
}

/** How doubt can be removed without a person: asking comes before repeating. */
export function resolving(policy: EffectPolicy): Action | undefined {
  if (policy.can_look_up) {
    return "look_up"
  }
  return policy.is_keyed ? "call" : undefined
}
