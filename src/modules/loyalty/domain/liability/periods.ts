import { monthBounds, nextMonth, type Month } from "../dates/month"

export interface Period {
  month: Month
  starts_at: Date
  /** Right before this moment. */
  ends_at: Date
}

interface Periods {
  first: Month
  last: Month
  time_zone: string
  /** Where the month before ended, if its clock was another zone's. */
  starts_at?: Date
}

/** Months without a gap, each beginning where the one before it ends. */
export function periodsFrom({ first, last, time_zone, ...from }: Periods) {
  const periods: Period[] = []
  let starts_at = from.starts_at ?? monthBounds(first, time_zone).starts_at
  for (let month = first; month <= last; month = nextMonth(month)) {
    const { ends_at } = monthBounds(month, time_zone)
    periods.push({ month, starts_at, ends_at })
    starts_at = ends_at
  }
  return periods
}
