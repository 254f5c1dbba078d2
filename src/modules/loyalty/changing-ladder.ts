import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import { conditions } from "./domain/earning/registry"
import { readDefinition } from "./domain/program"
import { assertLadder } from "./domain/tiers"
import type { ProgramRow } from "./program-rows"
import { changeOf, type RowChange } from "./row-change"
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

const COLUMNS = [
  ...["key", "name", "points_min", "entry_points", "customer_group_id"],
]

const changed = <Row extends TierRow>(was: TierRow | null, is: Row) => ({
  ...is,
  change: changeOf(TABLE, { was, is }, COLUMNS),
})

/**
 * A new step of the ladder. Who has the points for it already is moved there
 * without a reward, because they have done nothing for it since.
 *
 * @throws {MedusaError} `loyalty_ladder_invalid`, `loyalty_tier_known`
 */
export async function createTier(
  context: SqlContext,
  { now, ...tier }: NewTier
): Promise<TierRow & { change: RowChange }> {
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
  return changed(null, await knex(TABLE).where({ id }).first())
}

/** @throws {MedusaError} `not_found`, `loyalty_ladder_invalid` */
export async function changeTier(
  context: SqlContext,
  { id, now, ...changes }: ChangedTier
): Promise<TierRow & { change: RowChange }> {
  const knex = transactionOf(context)
  const ladder = await lockLadder(knex)
  const tier = tierIn(ladder, { id })
  const wanted = { ...tier, ...changes }
  assertLadder(ladder.map((each) => (each.id === id ? wanted : each)))
  const { name, points_min, entry_points } = wanted
  await knex(TABLE)
    .where({ id })
    .update({ name, points_min, entry_points, updated_at: knex.fn.now() })
  if (points_min !== tier.points_min) {
    await noteLadderChanged(knex, now)
  }
  return changed(tier, await knex(TABLE).where({ id }).first())
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
): Promise<{ change: RowChange }> {
  const knex = transactionOf(context)
  const ladder = await lockLadder(knex)
  const tier = tierIn(ladder, { id })
  const use = await useOf(context, tier)
  if (use) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      use,
      "loyalty_tier_in_use"
    )
  }
  assertLadder(ladder.filter((each) => each.id !== id))
  await knex(TABLE).where({ id }).update({ deleted_at: now })
  await noteLadderChanged(knex, now)
  return changed(tier, { ...tier, deleted_at: now })
}

/** Why a step of the ladder cannot go; nothing when nobody needs it. */
export async function useOf(
  context: SqlContext,
  { id, key, name }: Pick<TierRow, "id" | "key" | "name">
): Promise<string | undefined> {
  const member = await knexOf(context)("loyalty_account")
    .where({ tier_id: id })
    .whereNull("deleted_at")
    .first("id")
  if (member) {
    return `Tier ${name} has members`
  }
  const active = await knexOf(context)<ProgramRow>("loyalty_program")
    .where({ status: "active" })
    .whereNull("deleted_at")
    .select("id", "definition")
  const naming = active.find(({ definition }) => tiersOf(definition).has(key))
  if (naming) {
    return `Rules of programme ${naming.id} name tier ${name}`
  }
  const reward = await knexOf(context)("loyalty_reward")
    .where({ tier_key: key })
    .whereNull("deleted_at")
    .first("id")
  return reward && `Reward ${reward.id} is for members from tier ${name} on`
}

const tiersOf = (definition: unknown) =>
  new Set(
    readDefinition(definition)
      .earning.rules.flatMap((rule) => rule.conditions)
      .flatMap((condition) => conditions.make(condition).tier_keys ?? [])
  )
