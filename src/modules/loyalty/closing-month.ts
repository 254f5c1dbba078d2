import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { hashChain } from "../../lib/hash-chain"
import { transactionOf } from "../../lib/knex"
import { readBookMonths } from "./book-months"
import { monthBounds, nextMonth } from "./domain/dates"
import type { MonthFigures } from "./domain/liability"
import { bookZone, lastClosed, type MonthRow } from "./month-rows"
import { computeLiability } from "./reading-liability"
import type { LoyaltyActor, SqlContext } from "./types"

export interface MonthToClose {
  month: string
  /** What the proof has looked at, and found sound. */
  checked: Record<string, number>
  by: LoyaltyActor
  now: Date
}

/**
 * Writes down what a month was and locks it. Whoever posts waits meanwhile, and
 * then posts into the open month; what closes first is the answer for all who
 * close at once.
 *
 * @throws {MedusaError} `loyalty_month_invalid`, `loyalty_month_not_over`,
 * `loyalty_month_out_of_order`
 */
export async function closeMonth(
  context: SqlContext,
  { month, checked, by, now }: MonthToClose
): Promise<MonthRow & { is_new: boolean }> {
  const knex = transactionOf(context)
  await knex.raw("lock table loyalty_points_entry in share row exclusive mode")
  const known = await findClosed(knex, { month, now })
  if (known) {
    return { ...known, is_new: false }
  }
  const closed = await lastClosed(knex)
  const time_zone = await bookZone(knex)
  const { starts_at, ends_at, ...liability } = await computeLiability(knex, {
    ...{ month, time_zone, closed, now },
  })
  const { points, outstanding, totals, breakage } = liability
  const { points_claimed, cohorts, values } = liability
  const figures = {
    ...{ points, outstanding, totals, breakage },
    ...{ points_claimed, cohorts, values },
  }
  const row = { month, time_zone, starts_at, ends_at, figures, checked }
  const [written] = await knex<MonthRow>("loyalty_month")
    .insert({
      ...{ ...row, id: generateEntityId(undefined, "loymon") },
      ...{ digest: digestOf(row, closed?.digest), closed_at: now },
      ...{ actor_type: by.type, actor_id: by.id ?? null },
    })
    .returning("*")
  return { ...written, is_new: true }
}

/**
 * The month as it was closed; nothing while it can still be.
 *
 * @throws {MedusaError} as `closeMonth` does
 */
export async function findClosed(
  knex: Knex,
  { month, now }: { month: string; now: Date }
): Promise<MonthRow | undefined> {
  const time_zone = await bookZone(knex)
  const { ends_at } = monthBounds(month, time_zone)
  const last = await lastClosed(knex)
  if (last && month <= last.month) {
    const known = await lastClosed(knex, month)
    if (known?.month === month) {
      return known
    }
  }
  const { next_to_close } = await readBookMonths(knex, now)
  if (ends_at > now) {
    throw refused(
      "not_over",
      `The month ${month} is not over: close it from ${nextMonth(month)}-01 on, as the calendar in ${time_zone} says`
    )
  }
  if (month !== next_to_close) {
    throw refused(
      "out_of_order",
      `The month ${month} cannot be closed now; the next to close is ${next_to_close}`
    )
  }
  return undefined
}

type Closing = Pick<
  MonthRow,
  "month" | "time_zone" | "starts_at" | "ends_at" | "checked"
> & { figures: MonthFigures }

const chain = hashChain("loyalty_months")

/** Bound to the month before: exchanging one would change all that follow. */
export function digestOf(
  { month, time_zone, starts_at, ends_at, figures, checked }: Closing,
  before = chain.start.hash
) {
  const entry: unknown = JSON.parse(
    JSON.stringify({ month, time_zone, starts_at, ends_at, figures, checked })
  )
  return chain.append({ count: 0, hash: before }, entry).hash
}

function refused(why: "not_over" | "out_of_order", message: string) {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    message,
    `loyalty_month_${why}`
  )
}
