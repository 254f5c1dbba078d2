export {
  birthdayIn,
  birthdaysOn,
  isBirthday,
  lastBirthday,
  nextBirthday,
} from "./birthday"
export { deliveredAt } from "./delivered-at"
export { addDays, localDay, startOfDay } from "./local-day"
export { monthBounds, monthOf, nextMonth } from "./month"
export { activatesAt, endOfDayAfter, expiresAt } from "./points-dates"
export { isTimeZone } from "../../../../lib/zone"
