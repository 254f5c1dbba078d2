import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readTierRules } from "./tier-rules"

export interface DueTier {
  id: string
  due_at: Date
}

const OPEN = `customer_id is not null and merged_into_id is null
  and deleted_at is null`

/**
 * Accounts whose tier may change, the longest due first: time or points say so,
 * the ladder has changed since they were placed, or their customer group has
 * not followed. Each of the three is a walk along an index of its own, so a
 * million members of whom nothing has changed cost nothing.
 */
export async function listDueTiers(
  knex: Knex,
  { now, after, limit }: { now: Date; after?: DueTier; limit: number }
): Promise<DueTier[]> {
  const { rows } = await knex.raw(
    `select id, due_at from (
       (select id, tier_due_at as due_at
        from loyalty_account
        where tier_due_at <= :placed_until and ${OPEN}
          and (tier_due_at, id) > (:at, :after)
        order by tier_due_at, id limit :limit)
       union
       (select id, coalesce(tier_evaluated_at, 'epoch')
        from loyalty_account
        where coalesce(tier_evaluated_at, 'epoch') <= :changed_at and ${OPEN}
          and (coalesce(tier_evaluated_at, 'epoch'), id) > (:at, :after)
        order by coalesce(tier_evaluated_at, 'epoch'), id limit :limit)
       union
       (select id, 'epoch'::timestamptz
        from loyalty_account
        where tier_id is distinct from grouped_tier_id
          and customer_id is not null and deleted_at is null
          and :at = 'epoch'::timestamptz and id > :after
        order by id limit :limit)
     ) as due
     order by due_at, id limit :limit`,
    {
      ...(await placedUntil(knex, now)),
      ...{ at: after?.due_at ?? new Date(0), after: after?.id ?? "", limit },
    }
  )
  return rows
}

/** Nulls, and so nobody, where nothing says who belongs where. */
async function placedUntil(knex: Knex, now: Date) {
  const changed_at = (await readTierRules(knex))
    ? await ladderChangedAt(knex)
    : null
  return { changed_at, placed_until: changed_at && now }
}

async function ladderChangedAt(knex: Knex): Promise<Date | null> {
  const [{ at }] = await knex("loyalty_tier")
    .whereNull("deleted_at")
    .max("changed_at as at")
  return at
}

/** When time alone will change somebody's tier next. */
export async function nextTierDueAt(knex: Knex): Promise<Date | null> {
  if (!(await readTierRules(knex))) {
    return null
  }
  const row = await knex("loyalty_account")
    .whereRaw(`tier_due_at is not null and ${OPEN}`)
    .orderBy(["tier_due_at", "id"])
    .first("tier_due_at as at")
  return row?.at ?? null
}
