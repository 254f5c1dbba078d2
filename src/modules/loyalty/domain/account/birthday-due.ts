import { lastBirthday } from "../dates"

const DAY_MS = 86_400_000
/** Whoever tells it today does not celebrate tomorrow. */
const KNOWN_DAYS_MIN = 30
/** A present that is later than this is none. */
const LATE_DAYS_MAX = 7

interface Celebrant {
  birthday: string
  birthday_set_at: Date
  time_zone: string
  now: Date
}

/** Of which year's birthday somebody is due a present; undefined for none. */
export function birthdayDue({ birthday, birthday_set_at, ...at }: Celebrant) {
  const last = lastBirthday({ birthday, ...at })
  const known_days =
    (last.starts_at.getTime() - birthday_set_at.getTime()) / DAY_MS
  const late_days = (at.now.getTime() - last.ends_at.getTime()) / DAY_MS
  return known_days >= KNOWN_DAYS_MIN && late_days <= LATE_DAYS_MAX
    ? last.year
    : undefined
}
