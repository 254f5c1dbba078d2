const MINUTE_MS = 60_000
const LONGEST_PAUSE_MINUTES = 60

/** 1, 2, 4 … minutes after a part could not be done, an hour at most. */
export function nextTry(failures: number, now: Date) {
  const minutes = Math.min(
    2 ** Math.max(0, failures - 1),
    LONGEST_PAUSE_MINUTES
  )
  return new Date(now.getTime() + minutes * MINUTE_MS)
}
