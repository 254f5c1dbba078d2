import { transactionOf } from "../../lib/knex"
import { awardPoints } from "./awarding"
import { pointsBook } from "./book"
import { expiresAt } from "./domain/dates"
import { entryRewardDue, type TierDecision } from "./domain/tiers"
import type { Standing } from "./placing"
import { listEntryRewards } from "./tier-history"
import { pointsEarnedBefore, TIER_REWARD } from "./tier-points"
import { tierIn, type TierRow } from "./tier-rows"
import type { SqlContext } from "./types"

interface Entering {
  /** Of the change in the history, which the entry names. */
  id: string
  decision: TierDecision
}

/**
 * Gives what entering a tier is rewarded with, once within the window.
 *
 * @returns the entry, or null when nothing is due
 */
export async function rewardEntry(
  context: SqlContext,
  standing: Standing,
  { id, decision }: Entering
): Promise<string | null> {
  const { account, ladder, rules, now } = standing
  const tier = decision.tier && tierIn(ladder, { key: decision.tier })
  if (!tier || !tier.entry_points) {
    return null
  }
  const knex = transactionOf(context)
  const due = entryRewardDue({
    decision,
    history: await listEntryRewards(knex, account.id),
    is_import: await isMovedByLadder(context, standing, tier),
    window: { ...rules, now },
  })
  if (due === null) {
    return null
  }
  const cause = { source: TIER_REWARD, source_id: id }
  const { time_zone, expiry_days: days } = rules
  await awardPoints(context, {
    ...{ ...cause, account_id: account.id, points: tier.entry_points, now },
    ...{ details: { tier: tier.key } },
    expires_at: expiresAt({ activated_at: now, days, time_zone }),
  })
  const entry = await knex(pointsBook.tables.entry)
    .where({ ...cause, kind: "award" })
    .first("id")
  return entry.id
}

/**
 * Who had the points before the ladder was what it is has not earned their way
 * up: a shop that begins with tiers does not reward all its members at once.
 */
async function isMovedByLadder(
  context: SqlContext,
  { account, since }: Standing,
  { points_min, changed_at }: TierRow
) {
  if (points_min === 0) {
    return false
  }
  const before = await pointsEarnedBefore(transactionOf(context), {
    ...{ account_id: account.id, since, moment: changed_at },
  })
  return before >= points_min
}
