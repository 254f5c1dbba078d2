const HOUR_MS = 3_600_000

export interface TimeLeft {
  seconds: number
  /** Less than a day: somebody who wants to decide must do it today. */
  is_short: boolean
}

/** Null where nothing happens by itself; no seconds where it is about to. */
export function timeLeft(by: string | null, now: Date): TimeLeft | null {
  if (!by) {
    return null
  }
  const left_ms = Math.max(0, new Date(by).getTime() - now.getTime())
  return {
    seconds: Math.floor(left_ms / 1000),
    is_short: left_ms < 24 * HOUR_MS,
  }
}
