import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { pointsBook } from "./book"
import { pointsOf } from "./domain/points"

/** What entering a tier gives makes no tier, or one would lead to the next. */
export const TIER_REWARD = "loyalty_tier_change"

interface Counted {
  account_id: string
  /** The start of the window. */
  since: Date
}

/**
 * What makes a tier: points count from the moment they are earned, pending or
 * not, for orders and for actions, and for as long as they were not clawed
 * back. What was spent or has expired counts all the same; what a person gave
 * does not. A clawback belongs to the day of what it takes back. Of members who
 * became one, both count.
 */
function earnedSince({ account_id, since }: Counted) {
  const { entry, posting } = pointsBook.tables
  return {
    sql: `
      select entry.id, entry.occurred_at,
        own.amount - coalesce(earning.points_clawed_back, 0) as points
      from ${posting} as own
      join ${entry} as entry on entry.id = own.entry_id
      left join loyalty_earning as earning on entry.kind = 'earn'
        and earning.line_item_id = entry.source_id
        and earning.deleted_at is null
      where own.holder_id in (
          select id from loyalty_account where id = :account_id
          union all
          select id from loyalty_account where merged_into_id = :account_id
            and deleted_at is null)
        and own.account in ('member_pending', 'member_available')
        and entry.kind in ('earn', 'award')
        and entry.source <> '${TIER_REWARD}'
        and entry.occurred_at >= :since`,
    bindings: { account_id, since },
  }
}

export async function pointsEarned(
  knex: Knex,
  counted: Counted
): Promise<number> {
  const { sql, bindings } = earnedSince(counted)
  const { rows } = await knex.raw(
    `select sum(points) as points from (${sql}) as earned`,
    bindings
  )
  return pointsOf(rows[0].points)
}

/** Of the same points, those that were there before `moment`. */
export async function pointsEarnedBefore(
  knex: Knex,
  { moment, ...counted }: Counted & { moment: Date }
): Promise<number> {
  const { sql, bindings } = earnedSince(counted)
  const { rows } = await knex.raw(
    `select sum(points) as points from (${sql}) as earned
     where occurred_at < :moment`,
    { ...bindings, moment }
  )
  return pointsOf(rows[0].points)
}

/**
 * When that was earned without which the newest no longer make `points_min`:
 * once the window has moved past it, the tier is not theirs any more.
 */
export async function lastNeededAt(
  knex: Knex,
  { points_min, ...counted }: Counted & { points_min: number }
): Promise<Date | null> {
  const { sql, bindings } = earnedSince(counted)
  const { rows } = await knex.raw(
    `select max(occurred_at) as at from (
       select occurred_at,
         sum(points) over (order by occurred_at desc, id desc) as points
       from (${sql}) as earned
     ) as newest where points >= :points_min`,
    { ...bindings, points_min }
  )
  return rows[0].at
}
