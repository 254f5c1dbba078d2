export const LoyaltyEvents = {
  /** A person has given points, or has taken some. */
  ADJUSTED: "loyalty.adjusted",
  /** An order has earned points, which are pending for now. */
  EARNED: "loyalty.earned",
  /** What nobody spent in time is gone. */
  EXPIRED: "loyalty.expired",
  /** A month of the book is closed: its figures stay. */
  MONTH_CLOSED: "loyalty.month_closed",
} as const

/** `id` is that of the account; of `loyalty.month_closed`, of the month. */
export interface LoyaltyEventData {
  id: string
  /** Of `loyalty.adjusted` alone. */
  adjustment_id?: string
  /** Of `loyalty.earned` alone. */
  order_id?: string
  /** Of `loyalty.expired` alone. */
  lot_id?: string
}
