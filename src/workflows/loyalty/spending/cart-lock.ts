/** Longer than core's own, because a payment provider may be slow to answer. */
export const LOCK_WAIT_SECONDS = 5
export const LOCK_SECONDS = 120
