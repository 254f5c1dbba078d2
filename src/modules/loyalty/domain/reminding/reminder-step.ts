import {
  addDays,
  localDay,
  startOfDay,
  type LocalDay,
} from "../dates/local-day"

/** So many days before points expire their member is reminded. */
export const REMINDER_DAYS = [30, 7] as const

export type ReminderStep = (typeof REMINDER_DAYS)[number]

/** Nobody is woken by it: the day of a reminder begins at nine. */
const MORNING_MS = 9 * 3_600_000

/** The last day on which points can be spent that expire at a moment. */
export const lastDay = (expires_at: Date, time_zone: string): LocalDay =>
  localDay(new Date(expires_at.getTime() - 1), time_zone)

/**
 * Of which step a reminder of points is due that can be spent until `day`. The
 * latest whose time has come: whoever slept over the first sends the second
 * and not both. Undefined while it is too early.
 */
export function reminderStep(
  day: LocalDay,
  at: { now: Date; time_zone: string }
): ReminderStep | undefined {
  const today = reminderDay(at)
  return REMINDER_DAYS.filter((days) => addDays(today, days) >= day).at(-1)
}

/** Until when points expire whose step has come; any step, unless one is named. */
export function reminderHorizon(
  at: { now: Date; time_zone: string },
  step: ReminderStep = REMINDER_DAYS[0]
) {
  return endOf(addDays(reminderDay(at), step), at.time_zone)
}

/** When a step falls due for points that expire at a moment. */
export function reminderDueAt(
  expires_at: Date,
  step: ReminderStep,
  time_zone: string
) {
  const day = addDays(lastDay(expires_at, time_zone), -step)
  return new Date(startOfDay(day, time_zone).getTime() + MORNING_MS)
}

/** What expires with a day: behind its beginning, up to its end. */
export const spanOf = (day: LocalDay, time_zone: string) => ({
  after: startOfDay(day, time_zone),
  until: endOf(day, time_zone),
})

const reminderDay = ({ now, time_zone }: { now: Date; time_zone: string }) =>
  localDay(new Date(now.getTime() - MORNING_MS), time_zone)

const endOf = (day: LocalDay, time_zone: string) =>
  startOfDay(addDays(day, 1), time_zone)
