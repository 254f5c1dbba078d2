const DAY_MS = 24 * 3600 * 1000

/** How many offers of any kind one person gets in any seven days. */
export const WEEKLY_BUDGET = 3
export const BUDGET_WINDOW_MS = 7 * DAY_MS

/**
 * When the next offer fits into the week.
 *
 * @param sentAt when offers went out in the last seven days, in any order
 * @returns null if one fits now
 */
export function budgetFreeAt(sentAt: readonly Date[], now: Date): Date | null {
  const since = now.getTime() - BUDGET_WINDOW_MS
  const recent = sentAt
    .map((date) => date.getTime())
    .filter((time) => time > since)
    .sort((a, b) => a - b)
  if (recent.length < WEEKLY_BUDGET) {
    return null
  }
  // Once this one is a week old, only BUDGET - 1 are left.
  const blocking = recent[recent.length - WEEKLY_BUDGET]
  return new Date(blocking + BUDGET_WINDOW_MS)
}
