import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { monthBounds, monthOf, nextMonth } from "./domain/dates"
import {
  figuresAfter,
  periodsFrom,
  type MonthFigures,
  type Period,
} from "./domain/liability"
import { readMonthFacts } from "./month-facts"
import { bookZone, firstEntryAt, lastClosed, type MonthRow } from "./month-rows"

export interface LiabilityQuery {
  month: string
  now: Date
}

export interface Liability extends Period, MonthFigures {
  time_zone: string
  /** Null while the month is open: until then its figures may change. */
  closed_at: Date | null
}

/**
 * What a shop owed its members in a month: as it was closed, or else from the
 * book, going on from the last month that was closed before.
 *
 * @throws {MedusaError} `loyalty_month_invalid`, also for a month to come
 */
export async function readLiability(
  knex: Knex,
  { month, now }: LiabilityQuery
): Promise<Liability> {
  const time_zone = await bookZone(knex)
  assertBegun(month, now, time_zone)
  const closed = await lastClosed(knex, month)
  return closed?.month === month
    ? liabilityOf(closed)
    : computeLiability(knex, { month, time_zone, closed, now })
}

function assertBegun(month: string, now: Date, time_zone: string) {
  const { starts_at } = monthBounds(month, time_zone)
  if (starts_at > now) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The month ${month} has not begun`,
      "loyalty_month_invalid"
    )
  }
}

function liabilityOf({ figures, ...row }: MonthRow): Liability {
  const { month, time_zone, starts_at, ends_at, closed_at } = row
  return { month, time_zone, starts_at, ends_at, closed_at, ...figures }
}

interface OpenMonth {
  month: string
  time_zone: string
  closed: MonthRow | undefined
  now: Date
}

export async function computeLiability(
  knex: Knex,
  { month, time_zone, now, ...last }: OpenMonth
): Promise<Liability> {
  // What was closed before points had cohorts is no place to go on from.
  const closed =
    last.closed && "cohorts" in last.closed.figures ? last.closed : undefined
  const begun = closed ? null : await firstEntryAt(knex)
  const first = closed
    ? nextMonth(closed.month)
    : monthOf(begun ?? monthBounds(month, time_zone).starts_at, time_zone)
  const periods = periodsFrom({
    first: first < month ? first : month,
    ...{ last: month, time_zone, starts_at: closed?.ends_at },
  })
  const facts = await readMonthFacts(knex, periods, { time_zone, now })
  let figures = closed?.figures
  for (const each of facts) {
    figures = figuresAfter(figures, each)
  }
  return {
    ...periods[periods.length - 1],
    ...{ time_zone, closed_at: null },
    ...(figures as MonthFigures),
  }
}
