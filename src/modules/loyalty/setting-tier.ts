import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import { lockOwnAccount, type AccountRow } from "./account-rows"
import { heldUntil, type SetTierReason } from "./domain/tiers"
import { levelOf, placeAccounts, readStandings, type Place } from "./placing"
import { noteTierChanges } from "./tier-history"
import { holdLadder, tierIn, type TierRow } from "./tier-rows"
import { readTierRules } from "./tier-rules"
import type { LoyaltyActor, SqlContext } from "./types"

interface Setting {
  reason: SetTierReason
  by: LoyaltyActor
  now: Date
}

export interface TierToSet extends Setting {
  account_id: string
  key: string
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
  { account_id, key, ...setting }: TierToSet
): Promise<void> {
  const knex = transactionOf(context)
  const account = await lockOwnAccount(context, account_id)
  const placeIn = await readPlaces(knex, [account], setting.now)
  await setTiers(knex, [placeIn(account_id, key)], setting)
}

/** The place of one of the accounts in a tier. @throws as `setTier` */
export type PlaceIn = (account_id: string, key: string) => SetPlace

type SetPlace = Place & { tier: TierRow }

/** What is needed to say where locked accounts may be put. */
export async function readPlaces(
  knex: Knex,
  accounts: AccountRow[],
  now: Date
): Promise<PlaceIn> {
  const ladder = await holdLadder(knex)
  const rules = await readTierRules(knex)
  const standings = rules
    ? await readStandings(knex, accounts, { ladder, rules, now })
    : []
  const standingOf = new Map(standings.map((one) => [one.account.id, one]))
  return (account_id, key) => {
    const tier = tierIn(ladder, { key })
    const standing = standingOf.get(account_id)
    if (!rules || !standing) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "No loyalty programme is active, so nothing says how long a tier is kept",
        "loyalty_program_missing"
      )
    }
    const { points_earned } = standing
    assertNotEarnedHigher(ladder, tier, points_earned)
    const isEarned = tier.points_min <= points_earned
    const grace_until = isEarned ? null : heldUntil({ now, rules })
    return { standing, tier, grace_until }
  }
}

/** Puts locked accounts into their places; of two of one account, the last. */
export async function setTiers(
  knex: Knex,
  places: SetPlace[],
  { reason, by, now }: Setting
) {
  const last = new Map<string, SetPlace>()
  const changes = places.map((place) => {
    const { standing, tier, grace_until } = place
    const account_id = standing.account.id
    const from = last.get(account_id)?.tier ?? levelOf(standing)
    last.set(account_id, place)
    return {
      ...{ account_id, change: "set" as const, reason, grace_until },
      ...{ from_key: from?.key ?? null, to_key: tier.key },
      ...{ actor_type: by.type, actor_id: by.id ?? null },
      ...{ points_earned: standing.points_earned, occurred_at: now },
      window_started_at: standing.since,
    }
  })
  if (changes.length) {
    await noteTierChanges(knex, changes)
    await placeAccounts(knex, [...last.values()])
  }
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
