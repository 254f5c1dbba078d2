import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { HeldTimes } from "./domain/trust/day-report"

const DAYS = 90

/** Of everything that was held and decided in the ninety days before. */
export async function readHeldTimes(knex: Knex, end: Date): Promise<HeldTimes> {
  const { rows } = await knex.raw<{ rows: [HeldTimes] }>(
    `select count(*)::int as decided,
       round(extract(epoch from percentile_cont(0.5) within group
         (order by decided.occurred_at - held.occurred_at)))::int as median_seconds,
       round(extract(epoch from max(decided.occurred_at - held.occurred_at)))::int
         as longest_seconds
     from review_event decided
     join review_event held on held.review_id = decided.review_id
       and held.number = decided.number - 1
       and held.deleted_at is null
     where decided.deleted_at is null and decided."from" = 'held' and decided."to" in ('published', 'rejected')
       and decided.occurred_at >= ?::timestamptz - make_interval(days => ?)
       and decided.occurred_at < ?`,
    [end, DAYS, end]
  )
  return rows[0]
}
