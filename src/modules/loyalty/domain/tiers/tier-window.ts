import { addDays, localDay, startOfDay } from "../dates"

interface Window {
  now: Date
  window_days: number
  time_zone: string
}

/**
 * Since when points make a tier: so many whole days back on the shop's
 * calendar, and today. Nothing leaves the window in the middle of a day.
 */
export function windowStart({ now, window_days, time_zone }: Window) {
  return startOfDay(addDays(localDay(now, time_zone), -window_days), time_zone)
}

/** When the window has moved past what was earned then. */
export function leavesWindowAt(
  earned_at: Date,
  { window_days, time_zone }: Omit<Window, "now">
) {
  const day = localDay(earned_at, time_zone)
  return startOfDay(addDays(day, window_days + 1), time_zone)
}

export interface EarnedPoints {
  points: number
  points_clawed_back: number
  earned_at: Date
}

/** The same sum that the service asks the database for; a replay asks this. */
export function pointsInWindow(
  earned: readonly EarnedPoints[],
  window: Window
) {
  const start = windowStart(window)
  return earned
    .filter(({ earned_at }) => start <= earned_at && earned_at <= window.now)
    .reduce((sum, { points, points_clawed_back }) => {
      return sum + points - points_clawed_back
    }, 0)
}
