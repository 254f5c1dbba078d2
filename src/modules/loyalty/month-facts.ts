import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readCohortMoves, readOpenClaims } from "./cohort-moves"
import {
  NOTHING_ENDED,
  unitValuesAt,
  type BookSum,
  type MonthFacts,
  type Period,
  type RedeemableUnder,
} from "./domain/liability"
import { readEndedLots } from "./ended-lots"
import { boundsOf } from "./month-bounds"

/** Where the calendar is that months are named by, and until when it is now. */
interface Reading {
  time_zone: string
  now: Date
}

/**
 * What the book says of each of some months that follow one another: the same
 * few statements over its rows, however many months there are.
 */
export async function readMonthFacts(
  knex: Knex,
  periods: readonly Period[],
  { time_zone, now }: Reading
): Promise<MonthFacts[]> {
  if (!periods.length) {
    return []
  }
  const sums = await readSums(knex, periods)
  const ended = await readEndedLots(knex, periods, now)
  const moves = await readCohortMoves(knex, periods, time_zone)
  const claimed = await readOpenClaims(knex, periods)
  const programs = await readPrograms(knex)
  return periods.map(({ ends_at }, position) => ({
    sums: sums.get(position) ?? [],
    ended: ended.get(position) ?? NOTHING_ENDED,
    moves: moves.get(position) ?? [],
    points_claimed: claimed.get(position) ?? 0,
    units: unitValuesAt(programs, ends_at),
  }))
}

interface SumRow {
  position: number
  account: string
  kind: string
  amount: string
}

/** What entries have posted, by the position of their month. */
export async function readSums(knex: Knex, periods: readonly Period[]) {
  if (!periods.length) {
    return new Map<number, BookSum[]>()
  }
  const { rows } = await knex.raw<{ rows: SumRow[] }>(
    `select width_bucket(entry.occurred_at, :moments::timestamptz[]) - 1 as position,
       posting.account, entry.kind, sum(posting.amount) as amount
     from loyalty_points_entry as entry
     join loyalty_points_posting as posting on posting.entry_id = entry.id
     where entry.occurred_at >= :first and entry.occurred_at < :last
     group by 1, 2, 3`,
    boundsOf(periods)
  )
  const sums = new Map<number, BookSum[]>()
  for (const { position, amount, ...sum } of rows) {
    const known = sums.get(position) ?? []
    sums.set(position, [...known, { ...sum, amount: BigInt(amount) }])
  }
  return sums
}

function readPrograms(knex: Knex): Promise<RedeemableUnder[]> {
  return knex("loyalty_program")
    .whereNotNull("activated_at")
    .whereNull("deleted_at")
    .orderBy("id")
    .select("activated_at", "retired_at")
    .select({ redemption: knex.raw("definition->'redemption'") })
}
