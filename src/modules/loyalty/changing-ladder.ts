import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import { conditions } from "./domain/earning/registry"
import { readDefinition } from "./domain/program"
import { assertLadder } from "./domain/tiers"
import type { ProgramRow } from "./program-rows"
import {
  lockLadder,
  noteLadderChanged,
  tierIn,
  type TierRow,
} from "./tier-rows"
import type { SqlContext } from "./types"

export type NewTier = Omit<TierRow, "id" | "changed_at"> & { now: Date }

export type ChangedTier = { id: string; now: Date } & Partial<
  Pick<TierRow, "name" | "points_min" | "entry_points">
>

const TABLE = "loyalty_tier"

/**
 * A new step of the ladder. Who has the points for it already is moved there
 * without a reward, because they have done nothing for it since.
 *
 * @throws {MedusaError} `loyalty_ladder_invalid`, `loyalty_tier_known`
 */
export async function createTier(
  context: SqlContext,
  { now, ...tier }: NewTier
): Promise<TierRow> {
  const knex = transactionOf(context)
  const ladder = await lockLadder(knex)
  const known = ladder.find(
    ({ key, customer_group_id }) =>
      key === tier.key ||
      (customer_group_id && customer_group_id === tier.customer_group_id)
  )
  if (known) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      known.key === tier.key
        ? `Tier ${known.id} has the key ${tier.key} already: choose another key`
        : `Tier ${known.id} has the customer group ${tier.customer_group_id} already: choose another group, or leave it out and one is made`,
      "loyalty_tier_known"
    )
  }
  assertLadder([...ladder, tier])
  const id = generateEntityId(undefined, "loytie")
  await knex(TABLE).insert({ id, ...tier, changed_at: now })
  await noteLadderChanged(knex, now)
  return knex(TABLE).where({ id }).first()
}

/** @throws {MedusaError} `not_found`, `loyalty_ladder_invalid` */
export async function changeTier(
  context: SqlContext,
  { id, now, ...changes }: ChangedTier
): Promise<TierRow> {
  const knex = transactionOf(context)
  const ladder = await lockLadder(knex)
  const tier = tierIn(ladder, { id })
  const changed = { ...tier, ...changes }
  assertLadder(ladder.map((each) => (each.id === id ? changed : each)))
  const { name, points_min, entry_points } = changed
  await knex(TABLE)
    .where({ id })
    .update({ name, points_min, entry_points, updated_at: knex.fn.now() })
  if (points_min !== tier.points_min) {
    await noteLadderChanged(knex, now)
  }
  return knex(TABLE).where({ id }).first()
}

/**
 * Its customer group stays: prices may name it.
 *
 * @throws {MedusaError} `not_found`, `loyalty_tier_in_use`,
 * `loyalty_ladder_invalid` for the lowest of several
 */
export async function deleteTier(
  context: SqlContext,
  { id, now }: { id: string; now: Date }
): Promise<void> {
  const knex = transactionOf(context)
  const ladder = await lockLadder(knex)
  const { key } = tierIn(ladder, { id })
  await assertEmpty(context, id)
  await assertUnnamed(context, { id, key })
  assertLadder(ladder.filter((each) => each.id !== id))
  await knex(TABLE).where({ id }).update({ deleted_at: now })
  await noteLadderChanged(knex, now)
}

async function assertEmpty(context: SqlContext, tier_id: string) {
  const member = await knexOf(context)("loyalty_account")
    .where({ tier_id })
    .whereNull("deleted_at")
    .first("id")
  if (member) {
    throw inUse(`Tier ${tier_id} has members`)
  }
}

async function assertUnnamed(
  context: SqlContext,
  { id, key }: Pick<TierRow, "id" | "key">
) {
  const active = await knexOf(context)<ProgramRow>("loyalty_program")
    .where({ status: "active" })
    .whereNull("deleted_at")
    .select("id", "definition")
  const naming = active.find(({ definition }) => tiersOf(definition).has(key))
  if (naming) {
    throw inUse(`Rules of programme ${naming.id} name tier ${id}`)
  }
  const reward = await knexOf(context)("loyalty_reward")
    .where({ tier_key: key })
    .whereNull("deleted_at")
    .first("id")
  if (reward) {
    throw inUse(`Reward ${reward.id} is for members from tier ${id} on`)
  }
}

const tiersOf = (definition: unknown) =>
  new Set(
    readDefinition(definition)
      .earning.rules.flatMap((rule) => rule.conditions)
      .flatMap((condition) => conditions.make(condition).tier_keys ?? [])
  )

const inUse = (message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "loyalty_tier_in_use")
