import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

/** What is needed to let a customer group follow a tier. */
export interface TierGrouping {
  account_id: string
  customer_id: string | null
  tier_id: string | null
  /** The tier whose group they are in by the last mirroring, and the new one. */
  from_key: string | null
  to_key: string | null
  /** Null: in none. */
  group_id: string | null
  /** Of every tier there is or was. */
  tier_group_ids: string[]
}

interface MirroredTier {
  id: string
  key: string
  customer_group_id: string | null
}

/** @throws {MedusaError} `not_found` */
export async function readGrouping(
  knex: Knex,
  account_id: string
): Promise<TierGrouping> {
  const account = await knex("loyalty_account")
    .where({ id: account_id })
    .first("customer_id", "tier_id", "grouped_tier_id")
  if (!account) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty account ${account_id}`
    )
  }
  const { customer_id, tier_id, grouped_tier_id } = account
  // Those that were deleted as well: somebody may still be in their group.
  const tiers: MirroredTier[] = await knex("loyalty_tier").select(
    ...["id", "key", "customer_group_id"]
  )
  const find = (id: string | null) => tiers.find((tier) => tier.id === id)
  return {
    ...{ account_id, customer_id, tier_id },
    from_key: find(grouped_tier_id)?.key ?? null,
    to_key: find(tier_id)?.key ?? null,
    group_id: find(tier_id)?.customer_group_id ?? null,
    tier_group_ids: tiers.flatMap((tier) => tier.customer_group_id ?? []),
  }
}

/** The group has followed; if the tier has moved on, it is behind again. */
export async function noteGrouped(
  knex: Knex,
  { account_id, tier_id }: Pick<TierGrouping, "account_id" | "tier_id">
) {
  await knex("loyalty_account")
    .where({ id: account_id })
    .update({ grouped_tier_id: tier_id, updated_at: knex.fn.now() })
}
