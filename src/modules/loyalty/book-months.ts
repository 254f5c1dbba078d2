import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { monthOf, nextMonth } from "./domain/dates"
import { bookZone, firstEntryAt, lastClosed } from "./month-rows"

/** Each as 2026-03, on the shop's calendar. */
export interface BookMonths {
  /** That of the first entry; the month that is, while there is none. */
  first_month: string
  current_month: string
  /** Also while it is not over. */
  next_to_close: string
}

/** Which months there are to read, and where closing goes on. */
export async function readBookMonths(
  knex: Knex,
  now: Date
): Promise<BookMonths> {
  const time_zone = await bookZone(knex)
  const begun = (await firstEntryAt(knex)) ?? now
  const first_month = monthOf(begun, time_zone)
  const last = await lastClosed(knex)
  return {
    first_month,
    current_month: monthOf(now, time_zone),
    next_to_close: last ? nextMonth(last.month) : first_month,
  }
}
