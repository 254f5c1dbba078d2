import { endOfDayAfter } from "../dates"

interface SetByHand {
  now: Date
  rules: { window_days: number; grace_days: number; time_zone: string }
}

/**
 * Until when a tier is kept that somebody was given: as long as one that was
 * earned today and never again, the window and the grace after it.
 */
export function heldUntil({ now, rules }: SetByHand) {
  const days = rules.window_days + rules.grace_days
  return endOfDayAfter(now, days, rules.time_zone)
}
