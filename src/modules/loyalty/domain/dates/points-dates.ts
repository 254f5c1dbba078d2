import { addDays, localDay, startOfDay } from "./local-day"

const DAY_MS = 86_400_000

/**
 * When earned points can be spent. Days of 24 hours: nobody waits an hour more
 * or less because clocks were changed meanwhile.
 */
export function activatesAt(delivered_at: Date, pending_days: number) {
  return new Date(delivered_at.getTime() + pending_days * DAY_MS)
}

interface Expiring {
  activated_at: Date
  /** Null: they never expire. */
  days: number | null
  time_zone: string
}

/**
 * The moment from which they can no longer be spent: the end of the last of
 * so many days on the shop's calendar, so that "until 31 March" is true up to
 * midnight, whatever the clocks did. The day of activation is not counted.
 */
export function expiresAt({ activated_at, days, time_zone }: Expiring) {
  return days === null ? null : endOfDayAfter(activated_at, days, time_zone)
}

export function endOfDayAfter(at: Date, days: number, time_zone: string) {
  return startOfDay(addDays(localDay(at, time_zone), days + 1), time_zone)
}
