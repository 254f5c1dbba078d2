export {
  birthdayIn,
  birthdaysOn,
  isBirthday,
  lastBirthday,
  type Birthday,
} from "./birthday"
export { addDays, localDay, startOfDay, type LocalDay } from "./local-day"
export { monthBounds, monthOf, nextMonth, type Month } from "./month"
export {
  activatesAt,
  endOfDayAfter,
  expiresAt,
  restoredUntil,
} from "./points-dates"
export { isTimeZone } from "./zone"
