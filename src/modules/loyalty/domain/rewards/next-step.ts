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

function afterUse({ order, promotion }: ClaimFacts): ClaimStep | undefined {
  if (order) {
    return order.is_canceled ? "begin_return" : undefined
  }
  // The checkout was taken back, and core has given the use back with it.
  return promotion?.used === 0 ? "reopen" : undefined
}
