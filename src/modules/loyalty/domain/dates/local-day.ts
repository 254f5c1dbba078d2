import { offsetMs, wallClock } from "../../../../lib/zone"

const DAY_MS = 86_400_000

/** A day of the calendar, nowhere in particular: "2026-03-29". */
export type LocalDay = string

export function localDay(at: Date, zone: string): LocalDay {
  return wallClock(at, zone).toISOString().slice(0, 10)
}

export function addDays(day: LocalDay, days: number): LocalDay {
  const noon = Date.parse(`${day}T12:00:00Z`) + days * DAY_MS
  return new Date(noon).toISOString().slice(0, 10)
}

/**
 * The first moment of a day in a zone, which is also the end of the day before.
 *
 * Clocks are put forward at midnight in some zones, so that the day begins at
 * one, or put back to it, so that midnight comes twice and the first one
 * counts. Samoa has left out a whole day: it begins when the next one does.
 */
export function startOfDay(day: LocalDay, zone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  const [before, after] = [-DAY_MS, DAY_MS].map((distance) =>
    offsetMs(new Date(midnight + distance), zone)
  )
  if (before === after) {
    return new Date(midnight - before)
  }
  const first = [before, after]
    .map((offset) => new Date(midnight - offset))
    .filter((at) => wallClock(at, zone).getTime() === midnight)
    .sort((one, other) => one.getTime() - other.getTime())
    .at(0)
  return first ?? endOfGap(midnight - after, midnight - before, after, zone)
}

/** Where the clock jumps over midnight: when the new offset begins. */
function endOfGap(early: number, late: number, offset: number, zone: string) {
  while (late - early > 1000) {
    const middle = Math.floor((early + late) / 2000) * 1000
    if (offsetMs(new Date(middle), zone) === offset) {
      late = middle
    } else {
      early = middle
    }
  }
  return new Date(late)
}
