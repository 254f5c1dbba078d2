import { MedusaError } from "@medusajs/framework/utils"
import {
  monthBounds,
  monthOf,
  nextMonth,
} from "../../../../modules/loyalty/domain/dates"
import { daysBefore } from "../../past"
import type { Year } from "./year"

/** The accountant closes a month some days after it is over. */
const AFTER_DAYS = 3
/** The last ones are for whoever tries the demo. */
const OPEN_DAYS = 45

/** The months of the year, one after the other; what is closed stays. */
export async function closeMonths(year: Year) {
  const { loyalty, until, definition, merchant: by } = year
  const { time_zone } = definition
  const last = monthOf(daysBefore(until, OPEN_DAYS), time_zone)
  const months = await openMonths(year, last)
  if (!months.length) {
    return
  }
  const { ok, checked, violations } = await loyalty.prove()
  if (!ok) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The demo's book is not sound: ${violations[0]?.rule}`
    )
  }
  for (const month of months) {
    const { ends_at } = monthBounds(month, time_zone)
    const now = daysBefore(ends_at, -AFTER_DAYS)
    await loyalty.closeMonth({ month, checked, by, now })
  }
}

async function openMonths({ loyalty, until, definition }: Year, last: string) {
  const [closed] = await loyalty.listLoyaltyMonths(
    {},
    { order: { month: "DESC" }, take: 1 }
  )
  const [first] = await loyalty.listLoyaltyOrders(
    {},
    { order: { placed_at: "ASC" }, take: 1 }
  )
  const begun = monthOf(first?.placed_at ?? until, definition.time_zone)
  const months: string[] = []
  let month = closed ? nextMonth(closed.month) : begun
  while (month < last) {
    months.push(month)
    month = nextMonth(month)
  }
  return months
}
