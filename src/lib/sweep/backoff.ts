const FIRST_SECONDS = 60
const LONGEST_SECONDS = 6 * 3600

/** 1, 2, 4 … minutes after the first, second, third failure; 6 hours at most. */
export function nextAttemptAt(attempts: number, now: Date) {
  const seconds = Math.min(
    FIRST_SECONDS * 2 ** Math.min(attempts - 1, 20),
    LONGEST_SECONDS
  )
  return new Date(now.getTime() + seconds * 1000)
}
