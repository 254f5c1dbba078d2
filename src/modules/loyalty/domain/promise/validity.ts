const HOUR_MS = 3_600_000
/** Long enough to sleep over it. */
const PROMISE_HOURS = 24
/** Within these nobody writes the same promise again. */
const FRESH_HOURS = 1

/** A token tells the time in whole seconds. */
export const promisedAt = (now: Date) =>
  new Date(Math.floor(now.getTime() / 1000) * 1000)

export const promiseEndsAt = (promised_at: Date) =>
  new Date(promised_at.getTime() + PROMISE_HOURS * HOUR_MS)

export const isFresh = (promised_at: Date, now: Date) =>
  now.getTime() - promised_at.getTime() < FRESH_HOURS * HOUR_MS
