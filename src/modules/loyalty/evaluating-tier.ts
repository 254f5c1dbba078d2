import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { knexOf, transactionOf } from "../../lib/knex"
import { lockAccount, type AccountRow } from "./account-rows"
import {
  evaluateTier,
  type TierChange,
  type TierDecision,
} from "./domain/tiers"
import { levelOf, placeAccounts, readStandings, type Standing } from "./placing"
import { rewardEntry } from "./rewarding-entry"
import { newTierChangeId, noteTierChanges } from "./tier-history"
import { holdLadder, tierIn } from "./tier-rows"
import { readTierRules } from "./tier-rules"
import type { SqlContext } from "./types"

export interface TierToEvaluate {
  account_id: string
  now: Date
}

interface EvaluatedTier {
  account_id: string
  change: TierChange | null
  /** Whether the customer group still has to follow. */
  is_ungrouped: boolean
}

/**
 * Puts a member into the tier that their points have earned, with its history
 * and its reward, or leaves them where they are. Whoever asks at the same time
 * waits, and then finds nothing to change. Without a ladder, or a programme
 * that says how tiers are kept, everybody stays.
 */
export async function evaluateAccount(
  context: SqlContext,
  { account_id, now }: TierToEvaluate
): Promise<EvaluatedTier> {
  const knex = transactionOf(context)
  const account = await lockAccount(context, account_id)
  const ladder = await holdLadder(knex)
  const rules = await readTierRules(knex)
  const isOpen = account.customer_id && !account.merged_into_id
  const [standing] =
    isOpen && rules && ladder.length
      ? await readStandings(knex, [account], { ladder, rules, now })
      : []
  const change = standing ? await evaluate(context, standing) : null
  return {
    ...{ account_id, change },
    is_ungrouped: await isUngrouped(knexOf(context), account_id),
  }
}

async function evaluate(context: SqlContext, standing: Standing) {
  const knex = transactionOf(context)
  const { account, ladder, rules, points_earned, now } = standing
  const { grace_until } = account
  const held = levelOf(standing)?.key ?? null
  const membership = { tier: held, grace_until }
  const decision = evaluateTier({
    ...{ levels: ladder, membership, points_earned, rules, now },
  })
  const change = changeOf(decision, account)
  if (change) {
    const id = newTierChangeId()
    const entry_id = await rewardEntry(context, standing, { id, decision })
    await noteTierChanges(knex, [
      {
        ...{ id, account_id: account.id, change, points_earned },
        ...{ from_key: held, to_key: decision.tier },
        ...{ window_started_at: standing.since, occurred_at: now },
        ...{ grace_until: decision.grace_until, rewarded_entry_id: entry_id },
      },
    ])
  }
  const key = decision.tier
  const tier = key === null ? undefined : tierIn(ladder, { key })
  const { grace_until: until } = decision
  await placeAccounts(knex, [{ standing, tier, grace_until: until }])
  return change
}

/** To stay is none, unless it ends a grace. */
function changeOf(
  { change }: TierDecision,
  { grace_until }: AccountRow
): TierChange | null {
  switch (change) {
    case "kept":
      return grace_until ? "grace_ended" : null
    case "in_grace":
      return null
    case "upgraded":
    case "grace_started":
    case "downgraded":
      return change
  }
}

async function isUngrouped(knex: Knex, id: string): Promise<boolean> {
  const behind = await knex("loyalty_account")
    .where({ id })
    .whereRaw("tier_id is distinct from grouped_tier_id")
    .first("id")
  return Boolean(behind)
}
