import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AccountRow } from "./account-rows"
import { leavesWindowAt, windowStart } from "./domain/tiers"
import { lastNeededAt, pointsEarnedBy } from "./tier-points"
import type { TierRow } from "./tier-rows"
import type { TierRules } from "./tier-rules"

/** Where an account stands, while it and the ladder are locked. */
export interface Standing {
  account: AccountRow
  ladder: TierRow[]
  rules: TierRules
  /** The start of the window. */
  since: Date
  points_earned: number
  now: Date
}

export async function readStandings(
  knex: Knex,
  accounts: AccountRow[],
  around: Pick<Standing, "ladder" | "rules" | "now">
): Promise<Standing[]> {
  const since = windowStart({ ...around.rules, now: around.now })
  const account_ids = accounts.map(({ id }) => id)
  const earned = await pointsEarnedBy(knex, { account_ids, since })
  return accounts.map((account) => ({
    ...{ account, ...around, since, points_earned: earned(account.id) },
  }))
}

export const levelOf = ({ account, ladder }: Standing) =>
  ladder.find(({ id }) => id === account.tier_id)

/** Where an account is put. */
export interface Place {
  standing: Standing
  tier: TierRow | undefined
  grace_until: Date | null
}

/**
 * Puts accounts into their places, each into one, and says when to look at them
 * again. They stand in the same window.
 */
export async function placeAccounts(knex: Knex, places: Place[]) {
  const leavesAt = await readLeaving(knex, places)
  const rows = places.map((place) => ({
    id: place.standing.account.id,
    tier_id: place.tier?.id ?? null,
    grace_until: place.grace_until,
    tier_evaluated_at: place.standing.now,
    tier_due_at: place.grace_until ?? leavesAt(place),
  }))
  await knex.raw(
    `update loyalty_account as account
     set tier_id = place.tier_id, grace_until = place.grace_until,
       tier_evaluated_at = place.tier_evaluated_at,
       tier_due_at = place.tier_due_at, updated_at = now()
     from json_to_recordset(?) as place (id text, tier_id text,
       grace_until timestamptz, tier_evaluated_at timestamptz,
       tier_due_at timestamptz)
     where account.id = place.id`,
    [JSON.stringify(rows)]
  )
}

/**
 * When the points no longer reach, if nothing else happens: to the day. So no
 * night looks at a million members of whom nothing has changed.
 */
async function readLeaving(knex: Knex, places: Place[]) {
  const needed = places.flatMap(({ standing, tier, grace_until }) =>
    tier?.points_min && !grace_until
      ? [{ account_id: standing.account.id, points_min: tier.points_min }]
      : []
  )
  const [{ since }] = places.map(({ standing }) => standing)
  const neededAt = needed.length
    ? await lastNeededAt(knex, { needed, since })
    : () => null
  return ({ standing: { account, rules } }: Place) => {
    const at = neededAt(account.id)
    return at && leavesWindowAt(at, rules)
  }
}

/** In the transaction in which points came or went. */
export async function hurryTier(knex: Knex, account_id: string, now: Date) {
  await knex("loyalty_account")
    .where({ id: account_id })
    .whereNotNull("customer_id")
    .andWhere((later) => {
      void later.whereNull("tier_due_at").orWhere("tier_due_at", ">", now)
    })
    .update({ tier_due_at: now })
}
