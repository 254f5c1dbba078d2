import { addDays, localDay, type LocalDay } from "../dates/local-day"

export interface ReplayPeriod {
  from: Date
  /** Right before this moment. */
  to: Date
  time_zone: string
}

/** Up to here a chart shows days, and above it weeks. */
const DAYS_SHOWN = 31

export type Step = "day" | "week"

export function stepOf({ from, to }: ReplayPeriod): Step {
  const days = (to.getTime() - from.getTime()) / 86_400_000
  return days <= DAYS_SHOWN ? "day" : "week"
}

/** The day that a moment is drawn at: its own, or its week's Monday. */
export function startOf(at: Date, step: Step, time_zone: string): LocalDay {
  const day = localDay(at, time_zone)
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return step === "day" ? day : addDays(day, -((weekday + 6) % 7))
}

/** All days or Mondays of a period, also those on which nobody bought. */
export function startsIn(period: ReplayPeriod): LocalDay[] {
  const step = stepOf(period)
  const last = new Date(period.to.getTime() - 1)
  const [first, end] = [period.from, last].map((at) =>
    startOf(at, step, period.time_zone)
  )
  const starts: LocalDay[] = []
  for (
    let day = first;
    day <= end;
    day = addDays(day, step === "day" ? 1 : 7)
  ) {
    starts.push(day)
  }
  return starts
}
