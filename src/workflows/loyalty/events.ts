export const LoyaltyEvents = {
  /** A person has given points, or has taken some. */
  ADJUSTED: "loyalty.adjusted",
  /** An order has earned points, which are pending for now. */
  EARNED: "loyalty.earned",
  /** What nobody spent in time is gone. */
  EXPIRED: "loyalty.expired",
  /** A cart has set points aside to be paid with. */
  RESERVED: "loyalty.reserved",
  /** Points have paid for an order. */
  REDEEMED: "loyalty.redeemed",
} as const

/** `id` is that of the account. */
export interface LoyaltyEventData {
  id: string
  /** Of `loyalty.adjusted` alone. */
  adjustment_id?: string
  /** Of `loyalty.reserved` alone. */
  cart_id?: string
  /** Of `loyalty.earned` and `loyalty.redeemed`. */
  order_id?: string
  /** Of `loyalty.reserved` and `loyalty.redeemed`. */
  reservation_id?: string
  /** Of `loyalty.expired` alone. */
  lot_id?: string
}
