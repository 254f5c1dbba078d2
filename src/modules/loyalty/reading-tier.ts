import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AccountRow } from "./account-rows"
import { nextTier, windowStart } from "./domain/tiers"
import { pointsEarned } from "./tier-points"
import { readLadder, type TierRow } from "./tier-rows"
import { readTierRules } from "./tier-rules"

export interface ReadTier {
  tier: { key: string; name: string } | null
  /** Null at the top, and where nothing says which points count. */
  next_tier: { name: string; points_missing: number } | null
  /** Until when the tier is kept without the points for it. */
  grace_until: Date | null
  /** Earned within the window. */
  tier_points: number
}

/**
 * The tier of a customer, in one statement. Who was never placed, or has never
 * had a point, is where everybody begins.
 */
export async function findTier(
  knex: Knex,
  customer_id: string
): Promise<ReadTier["tier"]> {
  const { rows } = await knex.raw(
    `select key, name from loyalty_tier
     where deleted_at is null and (points_min = 0 or id = (
       select account.tier_id
       from loyalty_account as own
       join loyalty_account as account
         on account.id = coalesce(own.merged_into_id, own.id)
       where own.customer_id = :customer_id and own.deleted_at is null))
     order by points_min desc limit 1`,
    { customer_id }
  )
  return rows[0] ?? null
}

export async function readTier(
  knex: Knex,
  account: AccountRow | undefined,
  now: Date
): Promise<ReadTier> {
  const [ladder, rules] = await Promise.all([
    readLadder(knex),
    readTierRules(knex),
  ])
  const tier =
    ladder.find(({ id }) => id === account?.tier_id) ?? lowestOf(ladder)
  const points_earned =
    account && rules
      ? await pointsEarned(knex, {
          account_id: account.id,
          since: windowStart({ ...rules, now }),
        })
      : 0
  const held = tier?.key ?? null
  return {
    tier: tier ? { key: tier.key, name: tier.name } : null,
    next_tier: rules
      ? nextTier({ levels: ladder, tier: held, points_earned })
      : null,
    grace_until: account?.grace_until ?? null,
    tier_points: points_earned,
  }
}

const lowestOf = (ladder: TierRow[]) =>
  ladder.find(({ points_min }) => points_min === 0)
