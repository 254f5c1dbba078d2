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

interface CountedMany extends Pick<Counted, "since"> {
  account_ids: string[]
}

/**
 * What makes a tier: points count from the moment they are earned, pending or
 * not, for orders and for actions, and for as long as they were not clawed
 * back. What was spent or has expired counts all the same; what a person gave
 * does not. A clawback belongs to the day of what it takes back. Of members who
 * became one, both count.
 */
function earnedSince({ account_ids, since }: CountedMany) {
  const { entry, posting } = pointsBook.tables
  return {
    sql: `
      select member.account_id, entry.id, entry.occurred_at,
        own.amount - coalesce(earning.points_clawed_back, 0) as points
      from unnest(:account_ids::text[]) as member (account_id)
      cross join lateral (
        select member.account_id as id
        union all
        select id from loyalty_account
        where merged_into_id = member.account_id and deleted_at is null
      ) as holder
      join ${posting} as own on own.holder_id = holder.id
      join ${entry} as entry on entry.id = own.entry_id
      left join loyalty_earning as earning on entry.kind = 'earn'
        and earning.line_item_id = entry.source_id
        and earning.deleted_at is null
      where own.account in ('member_pending', 'member_available')
        and entry.kind in ('earn', 'award')
        and entry.source <> '${TIER_REWARD}'
        and entry.occurred_at >= :since`,
    bindings: { account_ids, since },
  }
}

export async function pointsEarned(
  knex: Knex,
  { account_id, since }: Counted
): Promise<number> {
  const earned = await pointsEarnedBy(knex, {
    account_ids: [account_id],
    since,
  })
  return earned(account_id)
}

/** The same of many. */
export async function pointsEarnedBy(
  knex: Knex,
  counted: CountedMany
): Promise<(account_id: string) => number> {
  const { sql, bindings } = earnedSince(counted)
  const { rows } = await knex.raw(
    `select account_id, sum(points) as points from (${sql}) as earned
     group by account_id`,
    bindings
  )
  const earned = new Map<string, number>(
    rows.map((row: { account_id: string; points: string }) => [
      row.account_id,
      pointsOf(row.points),
    ])
  )
  return (account_id) => earned.get(account_id) ?? 0
}

/** Of the same points, those that were there before `moment`. */
export async function pointsEarnedBefore(
  knex: Knex,
  { moment, account_id, since }: Counted & { moment: Date }
): Promise<number> {
  const { sql, bindings } = earnedSince({ account_ids: [account_id], since })
  const { rows } = await knex.raw(
    `select sum(points) as points from (${sql}) as earned
     where occurred_at < :moment`,
    { ...bindings, moment }
  )
  return pointsOf(rows[0].points)
}

interface Needed {
  account_id: string
  points_min: number
}

/**
 * When that was earned without which the newest no longer make `points_min`:
 * once the window has moved past it, the tier is not theirs any more.
 */
export async function lastNeededAt(
  knex: Knex,
  { needed, since }: { needed: Needed[]; since: Date }
): Promise<(account_id: string) => Date | null> {
  const { sql, bindings } = earnedSince({
    account_ids: needed.map(({ account_id }) => account_id),
    since,
  })
  const { rows } = await knex.raw(
    `select account_id, max(occurred_at) as at from (
       select earned.account_id, occurred_at, points_min,
         sum(points) over (partition by earned.account_id
           order by occurred_at desc, id desc) as points
       from (${sql}) as earned
       join unnest(:account_ids::text[], :minima::numeric[])
         as needed (account_id, points_min) using (account_id)
     ) as newest where points >= points_min
     group by account_id`,
    { ...bindings, minima: needed.map(({ points_min }) => points_min) }
  )
  const at = new Map<string, Date>(
    rows.map((row: { account_id: string; at: Date }) => [
      row.account_id,
      row.at,
    ])
  )
  return (account_id) => at.get(account_id) ?? null
}
