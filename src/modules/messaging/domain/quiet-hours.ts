import { wallClock } from "../../../lib/zone"

/** Nobody wants an offer at night. Local hours of the recipient. */
export const QUIET_FROM_HOUR = 21
export const QUIET_UNTIL_HOUR = 8

const MINUTE_MS = 60_000
/** Zones are apart by quarters of an hour at least. */
const STEP_MS = 15 * MINUTE_MS
const LONGEST_MS = 48 * 60 * MINUTE_MS

/**
 * When the night is over in all of these zones; null if it is day in all now.
 *
 * A customer of whom only the country is known may live in any of its zones,
 * so the message waits until it is day in each. Where it never is (a country
 * from one end of the world to the other), the first zone decides.
 */
export function quietUntil(now: Date, zones: readonly string[]): Date | null {
  if (!isQuietInAny(now, zones)) {
    return null
  }
  // Tried in steps: clocks are put forward and back in the middle of a night.
  const first = Math.ceil(now.getTime() / STEP_MS) * STEP_MS
  for (let at = first; at <= first + LONGEST_MS; at += STEP_MS) {
    if (!isQuietInAny(new Date(at), zones)) {
      return new Date(at)
    }
  }
  return quietUntil(now, zones.slice(0, 1))
}

function isQuietInAny(at: Date, zones: readonly string[]) {
  return zones.some((zone) => {
    const hour = wallClock(at, zone).getUTCHours()
    return hour >= QUIET_FROM_HOUR || hour < QUIET_UNTIL_HOUR
  })
}
