import { lesser } from "../points"
import type { ClawbackPolicy } from "./clawback-policy"

export interface ClawbackState {
  points: bigint
  /** The line's points wait for the end of the return window. */
  is_pending: boolean
  /** Of the line's own points, what has expired and is in its lots as yet. */
  own_expired: bigint
  /** What has expired of them and went to breakage, less what came from there. */
  own_in_breakage: bigint
  /** What is left of them and has not expired. */
  own_remaining: bigint
  /** What the member can spend of all other lots. */
  others_spendable: bigint
  policy: ClawbackPolicy
  /** Erased: what was left has gone to breakage, and nobody can owe. */
  is_ownerless: boolean
}

export interface Clawback {
  from_pending: bigint
  from_breakage: bigint
  /** What has expired first. */
  from_own_lots: bigint
  from_others: bigint
  missing: bigint
  /** Who bears what is missing. */
  missing_from: "member_debt" | "adjustment" | "breakage"
}

/**
 * The line's own points first. What nobody spent in time is lost already, under
 * any policy and whether or not it was swept by now; what is missing beyond
 * that was spent, and goes by the policy.
 */
export function planClawback(state: ClawbackState): Clawback {
  const from_pending = state.is_pending ? state.points : 0n
  const active = state.points - from_pending
  const expired = lesser(active, state.own_expired)
  const from_breakage = lesser(active - expired, state.own_in_breakage)
  const rest = active - expired - from_breakage
  const takable = state.policy === "only_pending" ? 0n : rest
  const own = lesser(takable, state.own_remaining)
  const from_others = lesser(takable - own, state.others_spendable)
  return {
    ...{ from_pending, from_breakage, from_own_lots: expired + own },
    ...{ from_others, missing: rest - own - from_others },
    missing_from: missingFrom(state),
  }
}

function missingFrom({ policy, is_ownerless }: ClawbackState) {
  if (is_ownerless) {
    return "breakage"
  }
  return policy === "unlimited" ? "member_debt" : "adjustment"
}
