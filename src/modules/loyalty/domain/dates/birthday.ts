import { addDays, localDay, startOfDay, type LocalDay } from "./local-day"

/** "MM-DD": nobody is asked for the year. */
export type Birthday = string

export function isBirthday(text: string): text is Birthday {
  // A leap year has every day that there is.
  return /^\d\d-\d\d$/.test(text) && isDay(`2024-${text}`)
}

/**
 * Which day it is celebrated on. Who was born on 29 February celebrates on the
 * 28th in other years: that is in the month they told, and a present a day
 * early is nicer than one a day late.
 */
export function birthdayIn(year: number, birthday: Birthday): LocalDay {
  const day = `${String(year).padStart(4, "0")}-${birthday}`
  return isDay(day) ? day : `${day.slice(0, 4)}-02-28`
}

/** Whose birthday it is on a day: on 28 February mostly two. For a query. */
export function birthdaysOn(day: LocalDay): Birthday[] {
  const year = Number(day.slice(0, 4))
  return [day.slice(5), "02-29"].filter(
    (birthday, position, all) =>
      birthdayIn(year, birthday) === day && all.indexOf(birthday) === position
  )
}

interface Celebrating {
  birthday: Birthday
  time_zone: string
  now: Date
}

/**
 * The birthday that is today where they live, or was last: a sweep that slept
 * over it still finds it, and `year` is the key that keeps it to one present.
 */
export function lastBirthday({ birthday, time_zone, now }: Celebrating) {
  const today = localDay(now, time_zone)
  const thisYear = Number(today.slice(0, 4))
  const year = birthdayIn(thisYear, birthday) <= today ? thisYear : thisYear - 1
  const day = birthdayIn(year, birthday)
  return {
    year,
    starts_at: startOfDay(day, time_zone),
    ends_at: startOfDay(addDays(day, 1), time_zone),
  }
}

/** When the first birthday that lies ahead begins where they live. */
export function nextBirthday({ birthday, time_zone, now }: Celebrating) {
  const { year } = lastBirthday({ birthday, time_zone, now })
  return startOfDay(birthdayIn(year + 1, birthday), time_zone)
}

function isDay(day: LocalDay) {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day
}
