/** Longer than core's own, because a payment provider may be slow to answer. */
export const CART_LOCK = { timeout: 5, ttl: 120 } as const
