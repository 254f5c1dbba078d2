import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CohortMove, Period } from "./domain/liability"
import { ENDING_KINDS, SPENDING_KINDS } from "./lot-kinds"
import { boundsOf } from "./month-bounds"

type MoveRow = Pick<CohortMove, "month" | "expires"> &
  Record<"given" | "spent" | "gone", string> & { position: number }

/**
 * What came to lots and left them. A lot that was moved to another account is of
 * the month in which its points could be spent first.
 */
export async function readCohortMoves(
  knex: Knex,
  periods: readonly Period[],
  time_zone: string
): Promise<Map<number, CohortMove[]>> {
  const { rows } = await knex.raw<{ rows: MoveRow[] }>(
    `select width_bucket(at, :moments::timestamptz[]) - 1 as position,
       to_char(since at time zone :time_zone, 'YYYY-MM') as month, expires,
       sum(given) as given, sum(spent) as spent, sum(gone) as gone
     from (
       select opened_at as at, least(activates_at, opened_at) as since,
         expires_at is not null as expires,
         amount as given, 0 as spent, 0 as gone
       from loyalty_points_lot
       where opened_at >= :first and opened_at < :last
       union all
       select entry.occurred_at, least(lot.activates_at, lot.opened_at),
         lot.expires_at is not null,
         case when entry.kind = any(:spending::text[] || :ending::text[]) then 0 else -consumption.amount end,
         case when entry.kind = any(:spending::text[]) then consumption.amount else 0 end,
         case when entry.kind = any(:ending::text[]) then consumption.amount else 0 end
       from loyalty_points_entry as entry
       join loyalty_points_posting as posting on posting.entry_id = entry.id
       join loyalty_points_consumption as consumption
         on consumption.posting_id = posting.id
       join loyalty_points_lot as lot on lot.id = consumption.lot_id
       where entry.occurred_at >= :first and entry.occurred_at < :last
     ) as moved
     group by 1, 2, 3`,
    {
      ...{ ...boundsOf(periods), time_zone },
      ...{ spending: SPENDING_KINDS, ending: ENDING_KINDS },
    }
  )
  const moves = new Map<number, CohortMove[]>()
  for (const { position, given, spent, gone, ...of } of rows) {
    const points = {
      ...{ given: BigInt(given), spent: BigInt(spent), gone: BigInt(gone) },
    }
    moves.set(position, [...(moves.get(position) ?? []), { ...of, ...points }])
  }
  return moves
}

/** What was paid for codes that nobody had used when a month ended. */
export async function readOpenClaims(
  knex: Knex,
  periods: readonly Period[]
): Promise<Map<number, number>> {
  const { rows } = await knex.raw<{
    rows: { position: number; points: string }[]
  }>(
    `select month.position - 1 as position, sum(claim.points) as points
     from unnest(:ends::timestamptz[]) with ordinality as month (ends_at, position)
     join loyalty_claim as claim on claim.claimed_at < month.ends_at
       and (claim.ended_at is null or claim.ended_at >= month.ends_at)
       and claim.deleted_at is null
     group by 1`,
    { ends: periods.map(({ ends_at }) => ends_at) }
  )
  return new Map(
    rows.map(({ position, points }) => [Number(position), Number(points)])
  )
}
