const WAITING_MS = 10 * 60 * 1000

/** Whoever writes in anger has ten minutes to think better of it. */
export function publishAt(now: Date) {
  return new Date(now.getTime() + WAITING_MS)
}
