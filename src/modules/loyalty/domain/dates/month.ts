import { MedusaError } from "@medusajs/framework/utils"
import { localDay, startOfDay } from "./local-day"

/** "2026-03". */
export type Month = string

export const monthOf = (at: Date, time_zone: string): Month =>
  localDay(at, time_zone).slice(0, 7)

/** From 2000 on: before that nobody kept such a book, and years go astray. */
const MONTH = /^2\d{3}-(0[1-9]|1[0-2])$/

/**
 * What belongs to a month on the shop's calendar: from `starts_at` on, until
 * right before `ends_at`.
 *
 * @throws {MedusaError} `loyalty_month_invalid`
 */
export function monthBounds(month: Month, time_zone: string) {
  if (!MONTH.test(month)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `"${month}" is no month of a points book; write it as 2026-03, from 2000-01 on`,
      "loyalty_month_invalid"
    )
  }
  return {
    starts_at: startOfDay(`${month}-01`, time_zone),
    ends_at: startOfDay(`${nextMonth(month)}-01`, time_zone),
  }
}

export function nextMonth(month: Month): Month {
  const [year, number] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}
