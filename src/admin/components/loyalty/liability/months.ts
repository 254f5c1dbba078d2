const monthOf = (at: Date) => at.toISOString().slice(0, 7)

/** Months as the server names them, `2026-03`: the newest first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  const [year, number] = last.split("-").map(Number)
  for (let back = 0; ; back += 1) {
    const month = monthOf(new Date(Date.UTC(year, number - 1 - back)))
    if (month < first) {
      return months
    }
    months.push(month)
  }
}

/** "March 2026" */
export const monthName = (month: string, locale: string) =>
  new Intl.DateTimeFormat(locale, {
    ...{ month: "long", year: "numeric", timeZone: "UTC" },
  }).format(new Date(`${month}-01T00:00:00Z`))
