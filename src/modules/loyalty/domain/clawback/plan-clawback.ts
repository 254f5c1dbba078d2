import { lesser } from "../points"
import type { ClawbackPolicy } from "./clawback-policy"

export interface ClawbackState {
  points: bigint
  /** The line's points wait for the end of the return window. */
  is_pending: boolean
  /** What is left of the lot that the line's activation opened. */
  own_remaining: bigint
  /** What the member can spend of all other lots. */
  others_spendable: bigint
  policy: ClawbackPolicy
  /** Erased: what was left has gone to breakage, and nobody can owe. */
  is_ownerless: boolean
}

export interface Clawback {
  from_pending: bigint
  from_own_lot: bigint
  from_others: bigint
  missing: bigint
  /** Who bears what is missing. */
  missing_from: "member_debt" | "adjustment" | "breakage"
}

/** The line's own points first; what is missing goes by the policy. */
export function planClawback(state: ClawbackState): Clawback {
  const from_pending = state.is_pending ? state.points : 0n
  const active = state.points - from_pending
  const takable = state.policy === "only_pending" ? 0n : active
  const from_own_lot = lesser(takable, state.own_remaining)
  const from_others = lesser(takable - from_own_lot, state.others_spendable)
  return {
    from_pending,
    from_own_lot,
    from_others,
    missing: active - from_own_lot - from_others,
    missing_from: missingFrom(state),
  }
}

function missingFrom({ policy, is_ownerless }: ClawbackState) {
  if (is_ownerless) {
    return "breakage"
  }
  return policy === "unlimited" ? "member_debt" : "adjustment"
}
