import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { findLeadingDefinition } from "./leading-program"

export interface TierRules {
  window_days: number
  grace_days: number
  time_zone: string
  /** Of what a reward gives; null for never. */
  expiry_days: number | null
}

/** None: every tier stays what it is. */
export async function readTierRules(
  knex: Knex
): Promise<TierRules | undefined> {
  const definition = await findLeadingDefinition(knex)
  return (
    definition && {
      ...definition.tiers,
      time_zone: definition.time_zone,
      expiry_days: definition.expiry.days,
    }
  )
}
