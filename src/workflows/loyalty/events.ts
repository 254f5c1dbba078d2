export const LoyaltyEvents = {
  /** A person has given points, or has taken some. */
  ADJUSTED: "loyalty.adjusted",
  /** An order's points, which are pending for now, or those for an action. */
  EARNED: "loyalty.earned",
  /** What nobody spent in time is gone. */
  EXPIRED: "loyalty.expired",
} as const

/** `id` is that of the account. */
export interface LoyaltyEventData {
  id: string
  /** Of `loyalty.adjusted` alone. */
  adjustment_id?: string
  /** Of `loyalty.earned`: an order, or something a member did. */
  order_id?: string
  action?: string
  /** Of `loyalty.expired` alone. */
  lot_id?: string
}
