import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AccountRow } from "./account-rows"
import { leavesWindowAt, windowStart } from "./domain/tiers"
import { lastNeededAt, pointsEarned } from "./tier-points"
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

export async function readStanding(
  knex: Knex,
  of: Pick<Standing, "account" | "ladder" | "rules" | "now">
): Promise<Standing> {
  const since = windowStart({ ...of.rules, now: of.now })
  const account_id = of.account.id
  const points_earned = await pointsEarned(knex, { account_id, since })
  return { ...of, since, points_earned }
}

export const levelOf = ({ account, ladder }: Standing) =>
  ladder.find(({ id }) => id === account.tier_id)

interface Place {
  tier: TierRow | undefined
  grace_until: Date | null
}

/** Puts an account into its place, and says when to look at it again. */
export async function placeAccount(
  knex: Knex,
  standing: Standing,
  { tier, grace_until }: Place
) {
  const { account, now } = standing
  await knex("loyalty_account")
    .where({ id: account.id })
    .update({
      ...{ tier_id: tier?.id ?? null, grace_until, tier_evaluated_at: now },
      tier_due_at: grace_until ?? (await leavesAt(knex, standing, tier)),
      updated_at: knex.fn.now(),
    })
}

/**
 * When the points no longer reach, if nothing else happens: to the day. So no
 * night looks at a million members of whom nothing has changed.
 */
async function leavesAt(
  knex: Knex,
  { account, rules, since }: Standing,
  tier: TierRow | undefined
) {
  if (!tier?.points_min) {
    return null
  }
  const needed_at = await lastNeededAt(knex, {
    ...{ account_id: account.id, since, points_min: tier.points_min },
  })
  return needed_at && leavesWindowAt(needed_at, rules)
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
