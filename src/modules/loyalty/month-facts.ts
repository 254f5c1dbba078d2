import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  expectBreakage,
  NOTHING_ENDED,
  unitValuesAt,
  type BookSum,
  type EndedLots,
  type MonthFacts,
  type Period,
  type RedeemableUnder,
} from "./domain/liability"

/**
 * What the book says of each of some months that follow one another: two
 * statements over its rows, however many months there are.
 */
export async function readMonthFacts(
  knex: Knex,
  periods: readonly Period[]
): Promise<MonthFacts[]> {
  if (!periods.length) {
    return []
  }
  const sums = await readSums(knex, periods)
  const ended = await readEndedLots(knex, periods)
  const programs = await readPrograms(knex)
  return periods.map(({ ends_at }, position) => ({
    sums: sums.get(position) ?? [],
    ended: ended.get(position) ?? NOTHING_ENDED,
    units: unitValuesAt(programs, ends_at),
  }))
}

/** `width_bucket` counts from 1 and starts with the first of the moments. */
const momentsOf = (periods: readonly Period[]) => [
  periods[0].starts_at,
  ...periods.map(({ ends_at }) => ends_at),
]

const boundsOf = (periods: readonly Period[]) => ({
  moments: momentsOf(periods),
  first: periods[0].starts_at,
  last: periods[periods.length - 1].ends_at,
})

interface SumRow {
  position: number
  account: string
  kind: string
  amount: string
}

async function readSums(knex: Knex, periods: readonly Period[]) {
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

interface EndedRow {
  position: number
  lots: string
  expired: string
  redeemed: string
}

/** What happens to a lot after its expiry counts when it happens. */
async function readEndedLots(
  knex: Knex,
  periods: readonly Period[]
): Promise<Map<number, EndedLots>> {
  const { rows } = await knex.raw<{ rows: EndedRow[] }>(
    `select position, sum(lots) as lots, sum(expired) as expired,
       sum(redeemed) as redeemed
     from (
       select width_bucket(expires_at, :moments::timestamptz[]) - 1 as position,
         count(*) as lots, 0 as expired, 0 as redeemed
       from loyalty_points_lot
       where expires_at >= :first and expires_at < :last
       group by 1
       union all
       select width_bucket(ended_at, :moments::timestamptz[]) - 1, 0,
         coalesce(sum(amount) filter (where kind = 'expire'), 0),
         coalesce(sum(amount) filter (where kind in ('reserve', 'release', 'claim', 'unclaim')), 0)
       from (
         select consumption.amount, entry.kind,
           greatest(lot.expires_at, entry.occurred_at) as ended_at
         from loyalty_points_consumption as consumption
         join loyalty_points_lot as lot on lot.id = consumption.lot_id
         join loyalty_points_posting as posting
           on posting.id = consumption.posting_id
         join loyalty_points_entry as entry on entry.id = posting.entry_id
         where lot.expires_at < :last and entry.occurred_at < :last
           and entry.kind in ('expire', 'reserve', 'release', 'claim', 'unclaim')
       ) as taken
       where ended_at >= :first
       group by 1
     ) as ended
     group by 1`,
    boundsOf(periods)
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
  const ended = await readEndedLots(knex, [period])
  return expectBreakage(ended.get(0) ?? NOTHING_ENDED).rate
}

function readPrograms(knex: Knex): Promise<RedeemableUnder[]> {
  return knex("loyalty_program")
    .whereNotNull("activated_at")
    .whereNull("deleted_at")
    .orderBy("id")
    .select("activated_at", "retired_at")
    .select({ redemption: knex.raw("definition->'redemption'") })
}
