const DAYS = 365
const MS_PER_DAY = 24 * 3600 * 1000

/** What a person gives lasts as long as what is earned. */
export function adjustedUntil(now: Date) {
  return new Date(now.getTime() + DAYS * MS_PER_DAY)
}
