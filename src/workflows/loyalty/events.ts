export const LoyaltyEvents = {
  /** What an order has earned can be spent from now on. */
  ACTIVATED: "loyalty.activated",
  /** A person has given points, or has taken some. */
  ADJUSTED: "loyalty.adjusted",
  /** What an order had earned was taken back, or a part of it. */
  CLAWED_BACK: "loyalty.clawed_back",
  /** An order has earned points, which are pending for now. */
  EARNED: "loyalty.earned",
  /** What nobody spent in time is gone. */
  EXPIRED: "loyalty.expired",
  /** What an order was paid with is back where it came from, or a part. */
  RESTORED: "loyalty.restored",
} as const

/** `id` is that of the account. */
export interface LoyaltyEventData {
  id: string
  /** Of `loyalty.adjusted` alone. */
  adjustment_id?: string
  /** Of whatever an order does. */
  order_id?: string
  /** Of `loyalty.expired` alone. */
  lot_id?: string
}
