/**
 * What happens when earned points are to be given back and were spent already:
 * the member owes them, or is forgiven, or only loses what was pending.
 */
export const CLAWBACK_POLICIES = [
  "unlimited",
  "within_balance",
  "only_pending",
] as const

export type ClawbackPolicy = (typeof CLAWBACK_POLICIES)[number]
