export const LoyaltyEvents = {
  /** What an order has earned can be spent from now on. */
  ACTIVATED: "loyalty.activated",
  /** A person has given points, or has taken some. */
  ADJUSTED: "loyalty.adjusted",
  /** An order's points, which are pending for now, or those for an action. */
  EARNED: "loyalty.earned",
  /** What an order had earned was taken back, or a part of it. */
  CLAWED_BACK: "loyalty.clawed_back",
  /** What nobody spent in time is gone. */
  EXPIRED: "loyalty.expired",
  /** A cart has set points aside to be paid with. */
  RESERVED: "loyalty.reserved",
  /** Points have paid for an order. */
  REDEEMED: "loyalty.redeemed",
  /** What an order was paid with is back where it came from, or a part. */
  RESTORED: "loyalty.restored",
  /** Points were paid for a reward, and its code can be used. */
  REWARD_CLAIMED: "loyalty.reward_claimed",
  /** An order has used the code of a reward. */
  REWARD_USED: "loyalty.reward_used",
  /** Nobody used the code in time. */
  REWARD_EXPIRED: "loyalty.reward_expired",
  /** The code is taken back, and its points are where they came from. */
  REWARD_RETURNED: "loyalty.reward_returned",
  /** The member is in another tier, and in its customer group. */
  TIER_CHANGED: "loyalty.tier_changed",
  /** A new customer has accepted an invitation. */
  REFERRAL_ACCEPTED: "loyalty.referral_accepted",
  /** The friend has placed an order that is enough. */
  REFERRAL_QUALIFIED: "loyalty.referral_qualified",
  /** Both might be one person: a merchant decides. */
  REFERRAL_HELD: "loyalty.referral_held",
  /** The return window is over, and both sides have their points. */
  REFERRAL_REWARDED: "loyalty.referral_rewarded",
  /** Nobody gets anything for it. */
  REFERRAL_REJECTED: "loyalty.referral_rejected",
  /** The friend has placed no order that is enough in time. */
  REFERRAL_EXPIRED: "loyalty.referral_expired",
  /** A month of the book is closed: its figures stay. */
  MONTH_CLOSED: "loyalty.month_closed",
} as const

/**
 * `id` is that of the account; of `loyalty.month_closed`, of the month, and of
 * `loyalty.referral_` with whatever follows, of the referral.
 */
export interface LoyaltyEventData {
  id: string
  /** Of `loyalty.adjusted` alone. */
  adjustment_id?: string
  /** Of whatever an order does. */
  order_id?: string
  /** Of `loyalty.earned`, for what was no order. */
  action?: string
  /** Of `loyalty.reserved` alone. */
  cart_id?: string
  /** Of `loyalty.reserved` and `loyalty.redeemed`. */
  reservation_id?: string
  /** Of whatever becomes of a reward. */
  claim_id?: string
  /** Of `loyalty.expired` alone. */
  lot_id?: string
  /** Of `loyalty.tier_changed` alone: the tiers; null for none before. */
  from_key?: string | null
  to_key?: string
}
