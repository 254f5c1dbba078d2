/** Which of two numbers is the day where both could be it. */
export const DATE_ORDERS = ["day_first", "month_first"] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

export type DateReading = Date | "unreadable" | "ambiguous"

/** `2026-11-21`, `2026/11/21 09:30`, `2026-11-21T09:30:15.123+01:00`, `… UTC`. */
const YEAR_FIRST =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i

/** `21/11/2026`, `21.11.2026 09:30`, `11/21/2026 9:30:15`. */
const YEAR_LAST =
  /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i

/** A moment as files write it. Without a zone it is UTC, as providers export. */
export function readWrittenDate(
  text: string,
  order: DateOrder | undefined
): DateReading {
  const first = YEAR_FIRST.exec(text)
  if (first) {
    const [, year, month, day, ...time] = first
    return dateOf([year, month, day], time)
  }
  const last = YEAR_LAST.exec(text)
  if (!last) {
    return "unreadable"
  }
  const [, one, separator, other, year, ...time] = last
  const known = separator === "." ? "day_first" : (orderOf(one, other) ?? order)
  if (!known) {
    return "ambiguous"
  }
  const [day, month] = known === "day_first" ? [one, other] : [other, one]
  return dateOf([year, month, day], time)
}

/** Where one number is no month, or both are the same, nobody has to ask. */
function orderOf(one: string, other: string): DateOrder | undefined {
  if (Number(one) > 12 || Number(one) === Number(other)) {
    return "day_first"
  }
  return Number(other) > 12 ? "month_first" : undefined
}

function dateOf(
  date: string[],
  [hour, minute, second, zone]: (string | undefined)[]
): DateReading {
  const [year, month, day] = date.map(Number)
  const clock = [hour, minute, second].map((part) => Number(part ?? 0))
  const at = new Date(Date.UTC(year, month - 1, day, ...clock))
  // Date rolls the 31st of February over into March instead of refusing it.
  const isReal =
    at.getUTCMonth() === month - 1 &&
    at.getUTCDate() === day &&
    at.getUTCHours() === clock[0] &&
    clock[1] < 60 &&
    clock[2] < 60
  return isReal ? new Date(at.getTime() - offsetMs(zone)) : "unreadable"
}

function offsetMs(zone = "Z") {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  const total = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  return sign === "-" ? -total : total
}
