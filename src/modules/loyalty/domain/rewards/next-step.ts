import type { ClaimStatus } from "./claim-status"

/** A claim, and what core's own tables say of it now. */
export interface ClaimFacts {
  status: ClaimStatus
  expires_at: Date
  /** Whose it is by now; null when they were erased. */
  customer_id: string | null
  /** Whom the promotion names. */
  bound_customer_id: string | null
  promotion: { used: number } | null
  /** The order that has used the code. */
  order: { is_canceled: boolean } | null
  /** Null until somebody has told of its use. */
  ended_at: Date | null
  /** Nobody has been at it for longer than a checkout can take. */
  is_abandoned: boolean
}

export type ClaimStep =
  | "issue"
  | "bind"
  | "use"
  | "reopen"
  | "expire"
  | "begin_return"
  | "finish_return"

/**
 * What is to be done next for a claim, if anything: core's tables decide, so
 * events that come late, twice or never make no difference.
 */
export function nextStep(facts: ClaimFacts, now: Date): ClaimStep | undefined {
  switch (facts.status) {
    case "claimed":
      return facts.customer_id ? "issue" : "begin_return"
    case "issued":
      return afterIssue(facts, now)
    case "used":
      return afterUse(facts)
    case "expired":
      return facts.order && !facts.order.is_canceled ? "use" : undefined
    case "returning":
      return "finish_return"
    case "returned":
      return undefined
  }
}

function afterIssue(facts: ClaimFacts, now: Date): ClaimStep | undefined {
  const { order, promotion, customer_id, bound_customer_id } = facts
  if (order) {
    return order.is_canceled ? "begin_return" : "use"
  }
  // Somebody has deleted the promotion: what cannot be used is not paid for.
  if (!promotion || !customer_id) {
    return "begin_return"
  }
  if (facts.expires_at <= now) {
    return "expire"
  }
  return customer_id === bound_customer_id ? undefined : "bind"
}

function afterUse(facts: ClaimFacts): ClaimStep | undefined {
  const { order, promotion, ended_at, is_abandoned } = facts
  if (order) {
    const next = ended_at ? undefined : "use"
    return order.is_canceled ? "begin_return" : next
  }
  if (!is_abandoned) {
    return undefined
  }
  // The checkout died, or was taken back. A use that core still counts nobody
  // gives back: the code is worth nothing any more.
  return promotion?.used ? "begin_return" : "reopen"
}
