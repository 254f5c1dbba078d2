export const LoyaltyEvents = {
  /** A person has given points, or has taken some. */
  ADJUSTED: "loyalty.adjusted",
  /** An order has earned points, which are pending for now. */
  EARNED: "loyalty.earned",
  /** What nobody spent in time is gone. */
  EXPIRED: "loyalty.expired",
  /** The member is in another tier, and in its customer group. */
  TIER_CHANGED: "loyalty.tier_changed",
} as const

/** `id` is that of the account. */
export interface LoyaltyEventData {
  id: string
  /** Of `loyalty.adjusted` alone. */
  adjustment_id?: string
  /** Of `loyalty.earned` alone. */
  order_id?: string
  /** Of `loyalty.expired` alone. */
  lot_id?: string
  /** Of `loyalty.tier_changed` alone: the tiers; null for none before. */
  from_key?: string | null
  to_key?: string
}
