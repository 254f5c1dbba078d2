export interface Backoff {
  /** Pause after the first failure. Each further one is twice as long. */
  first_seconds: number
  max_seconds: number
}

/** How much shorter or longer a pause may come out. */
const SPREAD = 0.2
/** Beyond this the power only overflows; every pause is at its maximum. */
const DOUBLINGS_MAX = 40

/**
 * How long to wait after a failure. The pauses are spread, so that what failed
 * together does not come back together.
 *
 * @param failures how many there were in a row, 1 or more
 * @param random between 0 and 1
 */
export function backoffMs(
  { first_seconds, max_seconds }: Backoff,
  failures: number,
  random: number
) {
  const doublings = Math.min(failures - 1, DOUBLINGS_MAX)
  const seconds = Math.min(first_seconds * 2 ** doublings, max_seconds)
  return Math.round(seconds * 1000 * (1 - SPREAD + 2 * SPREAD * random))
}
