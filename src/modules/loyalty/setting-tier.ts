import { MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import { lockOwnAccount } from "./account-rows"
import { heldUntil, type SetTierReason } from "./domain/tiers"
import { levelOf, placeAccount, readStanding } from "./placing"
import { noteTierChange } from "./tier-history"
import { holdLadder, tierIn, type TierRow } from "./tier-rows"
import { readTierRules } from "./tier-rules"
import type { LoyaltyActor, SqlContext } from "./types"

export interface TierToSet {
  account_id: string
  key: string
  reason: SetTierReason
  by: LoyaltyActor
  now: Date
}

/**
 * Puts a member into a tier by hand: it is no achievement, so nothing is
 * rewarded. They keep it as long as one that was earned today, and then their
 * points decide, as for everybody.
 *
 * @throws {MedusaError} `not_found` for the tier, `loyalty_account_closed`,
 * `loyalty_tier_earned` when their points reach higher: those would lift them
 * again with the next purchase; `loyalty_program_missing`
 */
export async function setTier(
  context: SqlContext,
  { account_id, key, reason, by, now }: TierToSet
): Promise<void> {
  const knex = transactionOf(context)
  const account = await lockOwnAccount(context, account_id)
  const ladder = await holdLadder(knex)
  const tier = tierIn(ladder, { key })
  const rules = await readTierRules(knex)
  if (!rules) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "No loyalty programme is active, so nothing says how long a tier is kept",
      "loyalty_program_missing"
    )
  }
  const standing = await readStanding(knex, { account, ladder, rules, now })
  const { points_earned, since } = standing
  assertNotEarnedHigher(ladder, tier, points_earned)
  const grace_until =
    tier.points_min <= points_earned ? null : heldUntil({ now, rules })
  await noteTierChange(knex, {
    ...{ account_id, change: "set", points_earned, reason, grace_until },
    ...{ from_key: levelOf(standing)?.key ?? null, to_key: key },
    ...{ actor_type: by.type, actor_id: by.id ?? null },
    ...{ window_started_at: since, occurred_at: now },
  })
  await placeAccount(knex, standing, { tier, grace_until })
}

function assertNotEarnedHigher(
  ladder: TierRow[],
  tier: TierRow,
  points_earned: number
) {
  const earned = ladder.filter(({ points_min }) => points_min <= points_earned)
  const highest = earned.at(-1)
  if (highest && highest.points_min > tier.points_min) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `With ${points_earned} points the member has earned tier ${highest.key}; only a tier above it can be set`,
      "loyalty_tier_earned"
    )
  }
}
