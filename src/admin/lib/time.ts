const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const UNITS = [
  { unit: "day", seconds: DAY },
  { unit: "hour", seconds: HOUR },
  { unit: "minute", seconds: MINUTE },
  { unit: "second", seconds: 1 },
] as const

/** The admin writes `ptBR` where browsers want `pt-BR`. */
export function localeOf(language: string) {
  return language.replace(/^([a-z]{2})([A-Z]{2})$/, "$1-$2")
}

/** "3 minutes ago", "in 2 days" */
export function relativeTime(at: Date, now: Date, language: string) {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000)
  const format = new Intl.RelativeTimeFormat(localeOf(language), {
    numeric: "auto",
  })
  const { unit, seconds: size } = unitOf(Math.abs(seconds))
  return format.format(Math.trunc(seconds / size), unit)
}

/** "21 Nov 2026, 11:14:49" */
export function exactTime(at: Date, language: string) {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: "medium",
    timeStyle: "medium",
  }).format(at)
}

/** "21 Nov 2026", of a day like `2026-11-21` that is the same everywhere */
export function dayName(day: string, language: string) {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: "medium",
    timeZone: "UTC",
  }).format(new Date(day))
}

/** The day, such as `2026-11-21`, that is so many days after one in a zone. */
export function dayAfter(at: Date, days: number, time_zone: string) {
  const today = new Intl.DateTimeFormat("en-CA", {
    ...{ year: "numeric", month: "2-digit", day: "2-digit" },
    timeZone: time_zone,
  }).format(at)
  const day = new Date(`${today}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** The last day, such as `2026-11-21`, of what ends with a day in a zone. */
export const lastDayOf = (until: Date, time_zone: string) =>
  dayAfter(new Date(until.getTime() - 1), 0, time_zone)

/** "12 days, 3 hours": the two largest units that say something. */
export function duration(seconds: number, language: string) {
  const locale = localeOf(language)
  const largest = UNITS.indexOf(unitOf(seconds))
  let rest = seconds
  const parts = UNITS.slice(largest, largest + 2).flatMap(
    ({ unit, seconds: size }) => {
      const count = Math.floor(rest / size)
      rest -= count * size
      return count ? [inUnit(count, unit, locale)] : []
    }
  )
  return new Intl.ListFormat(locale, { type: "unit" }).format(parts)
}

function unitOf(seconds: number) {
  return UNITS.find(({ seconds: size }) => seconds >= size) ?? UNITS[3]
}

function inUnit(
  count: number,
  unit: (typeof UNITS)[number]["unit"],
  locale: string
) {
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "long",
  }).format(count)
}
