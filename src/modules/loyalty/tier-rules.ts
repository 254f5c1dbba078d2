import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readDefinition } from "./domain/program"

export interface TierRules {
  window_days: number
  grace_days: number
  time_zone: string
  /** Of what a reward gives; null for never. */
  expiry_days: number | null
}

/**
 * A member is in one tier, wherever they buy, so one programme says how it is
 * kept: the one for all channels, else the one that became active last. None:
 * every tier stays what it is.
 */
export async function readTierRules(
  knex: Knex
): Promise<TierRules | undefined> {
  const program = await knex("loyalty_program")
    .where({ status: "active" })
    .whereNull("deleted_at")
    .orderByRaw("sales_channel_id is not null, activated_at desc, id desc")
    .first("definition")
  if (!program) {
    return undefined
  }
  const { tiers, time_zone, expiry } = readDefinition(program.definition)
  return { ...tiers, time_zone, expiry_days: expiry.days }
}
