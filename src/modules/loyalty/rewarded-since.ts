import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProgramDefinition } from "./domain/program"

export type RewardedAction = keyof ProgramDefinition["earning"]["actions"]

/** One moment, by the two clocks that stamp what members do. */
interface RewardedSince {
  by_clock: Date
  /** As core's rows are stamped. */
  by_database: Date
}

interface Version {
  activated_at: Date
  written_at: Date
  has_points: boolean
}

/**
 * Since when members get points for an action without a break, over however
 * many versions of the programme for all channels; undefined if they get none.
 *
 * A version became active when the one before it was written last. The first
 * of them has none before it; once retired, the clock says when it began, less
 * what the clock was ahead when it retired.
 */
export async function findRewardedSince(
  knex: Knex,
  action: RewardedAction
): Promise<RewardedSince | undefined> {
  const { rows } = await knex.raw<{ rows: Version[] }>(
    `select activated_at,
       definition->'earning'->'actions'->cast(:action as text) is not null
         as has_points,
       case when status = 'active' then updated_at
         else coalesce(lag(updated_at) over by_time, greatest(created_at,
           activated_at - (retired_at - updated_at))) end as written_at
     from loyalty_program
     where sales_channel_id is null and activated_at is not null
       and deleted_at is null
     window by_time as (order by activated_at, retired_at nulls last)
     order by activated_at desc, retired_at desc nulls first`,
    { action }
  )
  const broken = rows.findIndex(({ has_points }) => !has_points)
  const first = rows.slice(0, broken < 0 ? rows.length : broken).at(-1)
  return (
    first && { by_clock: first.activated_at, by_database: first.written_at }
  )
}
