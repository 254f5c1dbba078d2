const MONTHS = 24

/** Of a moment, as the server names it: `2026-03`. */
export const monthOf = (at: Date) => at.toISOString().slice(0, 7)

/** This month and those before it. */
export function lastMonths(now: Date) {
  return Array.from({ length: MONTHS }, (_, back) =>
    monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back)))
  )
}

/** "March 2026" */
export const monthName = (month: string, locale: string) =>
  new Intl.DateTimeFormat(locale, {
    ...{ month: "long", year: "numeric", timeZone: "UTC" },
  }).format(new Date(`${month}-01T00:00:00Z`))
