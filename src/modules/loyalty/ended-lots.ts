import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  expectBreakage,
  NOTHING_ENDED,
  type EndedLots,
  type Period,
} from "./domain/liability"
import { ENDING_KINDS, SPENDING_KINDS } from "./lot-kinds"
import { boundsOf } from "./month-bounds"

interface EndedRow {
  position: number
  lots: string
  expired: string
  redeemed: string
}

/**
 * What became of lots whose expiry has passed by now, each from its expiry on;
 * what happens to it later counts when it happens. Lots that ended in another
 * way (taken back, moved to another account) have not run their course.
 */
export async function readEndedLots(
  knex: Knex,
  periods: readonly Period[],
  now: Date
): Promise<Map<number, EndedLots>> {
  const bounds = boundsOf(periods)
  const last = bounds.last < now ? bounds.last : now
  const { rows } = await knex.raw<{ rows: EndedRow[] }>(
    `with taken as (
       select lot.id as lot_id, consumption.amount,
         case when entry.kind = any(:ending::text[]) then consumption.amount else 0 end as expired,
         width_bucket(greatest(lot.expires_at, entry.occurred_at), :moments::timestamptz[]) - 1 as position
       from loyalty_points_consumption as consumption
       join loyalty_points_lot as lot on lot.id = consumption.lot_id
       join loyalty_points_posting as posting
         on posting.id = consumption.posting_id
       join loyalty_points_entry as entry on entry.id = posting.entry_id
       where lot.expires_at < :last and entry.occurred_at < :last
         and entry.kind = any(:spending::text[] || :ending::text[])
     ),
     lived as (
       select position, sum(amount) as amount, sum(expired) as expired,
         sum(sum(amount)) over (partition by lot_id order by position) as total
       from taken group by lot_id, position
     )
     select position, sum(expired) as expired, sum(amount - expired) as redeemed,
       sum((total > 0)::int - (total - amount > 0)::int) as lots
     from lived where position >= 0
     group by position`,
    { ...bounds, last, spending: SPENDING_KINDS, ending: ENDING_KINDS }
  )
  return new Map(
    rows.map(({ position, lots, expired, redeemed }) => [
      position,
      {
        lots: Number(lots),
        expired: BigInt(expired),
        redeemed: BigInt(redeemed),
      },
    ])
  )
}

/** The rate that is expected at a moment, from all that has ended by then. */
export async function readBreakage(knex: Knex, at: Date): Promise<string> {
  const period = { month: "", starts_at: new Date(0), ends_at: at }
  const ended = await readEndedLots(knex, [period], at)
  return expectBreakage(ended.get(0) ?? NOTHING_ENDED).rate
}
