import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TierRow } from "./tier-rows"

export interface ListedTier extends TierRow {
  members: number
}

/** The ladder from the lowest tier on, with how many are in each. */
export async function listTiers(
  knex: Knex,
  { limit, offset, id }: { limit: number; offset: number; id?: string }
): Promise<{ tiers: ListedTier[]; count: number }> {
  const { rows }: { rows: (ListedTier & { total: number })[] } = await knex.raw(
    `select tier.id, key, name, points_min, entry_points, customer_group_id,
       changed_at, coalesce(placed.members, 0)::int as members,
       (count(*) over ())::int as total
     from loyalty_tier as tier
     left join (
       select tier_id, count(*) as members from loyalty_account
       where tier_id is not null and deleted_at is null
       group by tier_id
     ) as placed on placed.tier_id = tier.id
     where tier.deleted_at is null ${id ? "and tier.id = :id" : ""}
     order by tier.points_min limit :limit offset :offset`,
    { limit, offset, ...(id && { id }) }
  )
  return {
    tiers: rows.map(({ total: _, ...tier }) => tier),
    count: rows[0]?.total ?? 0,
  }
}
