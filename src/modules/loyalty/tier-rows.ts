import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type LoyaltyTier from "./models/loyalty-tier"
import { lockWord } from "./program-rows"

export type TierRow = Omit<
  InferTypeOf<typeof LoyaltyTier>,
  // Medusa's types take a number that may be null for one of many digits.
  "raw_entry_points" | "created_at" | "updated_at" | "deleted_at"
>

const TABLE = "loyalty_tier"

/** Every tier there is, from the lowest on. */
export function readLadder(knex: Knex): Promise<TierRow[]> {
  return knex(TABLE).whereNull("deleted_at").orderBy("points_min")
}

/** The ladder as it stays until the transaction ends. */
export async function holdLadder(knex: Knex): Promise<TierRow[]> {
  await knex.raw("select pg_advisory_xact_lock_shared(hashtext(?))", [TABLE])
  return readLadder(knex)
}

/** The ladder, for the one who changes it: everybody who holds it is done. */
export async function lockLadder(knex: Knex): Promise<TierRow[]> {
  await lockWord(knex, TABLE)
  return readLadder(knex)
}

/**
 * Makes everybody due who was placed on the ladder as it was. Two clocks may
 * differ by a moment, so it is not earlier than the last of them was placed.
 */
export async function noteLadderChanged(knex: Knex, now: Date) {
  await knex(TABLE)
    .whereNull("deleted_at")
    .update({
      changed_at: knex.raw(
        `greatest(?::timestamptz, (
          select max(coalesce(tier_evaluated_at, 'epoch')) from loyalty_account
          where customer_id is not null and merged_into_id is null
            and deleted_at is null))`,
        [now]
      ),
      updated_at: knex.fn.now(),
    })
}

/** @throws {MedusaError} `not_found` */
export function tierIn<Tier extends { id: string; key: string }>(
  ladder: readonly Tier[],
  by: { id: string } | { key: string }
): Tier {
  const tier = ladder.find((each) =>
    "id" in by ? each.id === by.id : each.key === by.key
  )
  if (!tier) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty tier ${"id" in by ? by.id : by.key}`
    )
  }
  return tier
}
