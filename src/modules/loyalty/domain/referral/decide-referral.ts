import { Fraction } from "../fraction"
import type { ReferralFinding } from "./finding"
import type { ReferralStatus } from "./referral-status"

/** An order of the friend, as far as the invitation is concerned. */
export interface FriendOrder {
  order_id: string
  currency_code: string
  is_canceled: boolean
  /** Its return window is over: its points have become active. */
  is_over: boolean
  /** What its lines come to, less what was returned or refunded. */
  kept_total: Fraction
}

interface Deciding {
  status: ReferralStatus
  /** Null: every order will do. A currency that is left out will not. */
  order_minimum_amounts: Record<string, string> | null
  expires_at: Date
  /** A merchant has seen the findings and let it pass. */
  is_cleared: boolean
  /** In the order in which they were placed. */
  orders: readonly FriendOrder[]
  findings: readonly ReferralFinding[]
  now: Date
}

export interface ReferralDecision {
  /** The order that stands for it; null for none. */
  order_id: string | null
  /** What becomes of it, one after the other; none when it stays as it is. */
  steps: ReferralStatus[]
}

/**
 * What an invitation has come to, by nothing but the friend's orders as they
 * are now. A machine holds and never rejects.
 */
export function decideReferral(deciding: Deciding): ReferralDecision {
  const { status, orders, order_minimum_amounts: minimum } = deciding
  const order = orders.find((each) => isEnough(each, minimum))
  if (!order) {
    const isLate = deciding.expires_at <= deciding.now
    const steps: ReferralStatus[] = status === "qualified" ? ["signed_up"] : []
    return { order_id: null, steps: isLate ? [...steps, "expired"] : steps }
  }
  const { order_id } = order
  const steps: ReferralStatus[] = status === "signed_up" ? ["qualified"] : []
  if (!order.is_over) {
    return { order_id, steps }
  }
  const isHeld = deciding.findings.length > 0 && !deciding.is_cleared
  return { order_id, steps: [...steps, isHeld ? "held" : "rewarded"] }
}

/** Whether an order is worth what was asked for, after all that came back. */
export function isEnough(
  { is_canceled, kept_total, currency_code }: FriendOrder,
  minimum: Record<string, string> | null
) {
  if (is_canceled || !kept_total.isPositive) {
    return false
  }
  const amount = minimum?.[currency_code]
  return (
    minimum === null ||
    (amount !== undefined && kept_total.compare(Fraction.of(amount)) >= 0)
  )
}
