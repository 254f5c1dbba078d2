import { useTranslation } from "react-i18next"
import { dayName, lastDayOf } from "../lib/time"
import { useActiveProgram } from "./loyalty-program"

/** The last day of what ends with a day of the shop's programme. */
export function useLastDay() {
  const { i18n } = useTranslation()
  const { data: program } = useActiveProgram(null)
  const time_zone = program?.definition.time_zone ?? "UTC"
  return (until: string) =>
    dayName(lastDayOf(new Date(until), time_zone), i18n.language)
}
