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
  const found = () =>
    knex("loyalty_tier as tier")
      .whereNull("tier.deleted_at")
      .where(id ? { "tier.id": id } : {})
  const [{ count }] = await found().count()
  const tiers: ListedTier[] = await found()
    .joinRaw(
      `left join (
         select tier_id, count(*) as members from loyalty_account
         where tier_id is not null and deleted_at is null
         group by tier_id
       ) as placed on placed.tier_id = tier.id`
    )
    .orderBy("tier.points_min")
    .limit(limit)
    .offset(offset)
    .select(
      ...["tier.id", "key", "name", "points_min", "entry_points"],
      ...["customer_group_id", "changed_at"],
      knex.raw("coalesce(placed.members, 0)::int as members")
    )
  return { tiers, count: Number(count) }
}
