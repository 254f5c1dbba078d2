import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import { lockRow } from "../../lib/row-lock"
import {
  rewardStatus,
  termsProblem,
  type RewardStatus,
  type RewardTerms,
} from "./domain/rewards"
import { changeOf, type RowChange } from "./row-change"
import { holdLadder, tierIn } from "./tier-rows"
import type { SqlContext } from "./types"

export interface NewReward extends RewardTerms {
  key: string
  name: string
  description: string | null
  points: number
  valid_days: number
  claims_max: number | null
  claims_max_per_member: number | null
  tier_key: string | null
}

export interface RewardRow extends NewReward {
  id: string
  status: RewardStatus
}

export type ChangedReward = { id: string } & Partial<Omit<NewReward, "key">>

type Changed = RewardRow & { change: RowChange }

const TABLE = "loyalty_reward"

/** What readers get of a reward. */
export const REWARD_COLUMNS = [
  ...["id", "key", "name", "description", "points", "benefit"],
  ...["minimum_amounts", "valid_days", "claims_max", "claims_max_per_member"],
  ...["tier_key", "status"],
]

/**
 * @throws {MedusaError} `loyalty_reward_known`, `loyalty_reward_invalid`,
 * `not_found` for the tier
 */
export async function createReward(
  context: SqlContext,
  reward: NewReward
): Promise<Changed> {
  const knex = transactionOf(context)
  await assertSound(knex, reward)
  const id = generateEntityId(undefined, "loyrew")
  const [created] = await knex(TABLE)
    .insert({ id, ...reward })
    .onConflict(knex.raw("(key) where deleted_at is null"))
    .ignore()
    .returning("id")
  if (!created) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `There is a reward with the key ${reward.key} already: choose another`,
      "loyalty_reward_known"
    )
  }
  return changed(null, await readReward(knex, id))
}

/**
 * What was claimed before keeps the terms it was claimed by.
 *
 * @throws {MedusaError} `not_found`, `loyalty_reward_invalid`
 */
export async function changeReward(
  context: SqlContext,
  { id, ...changes }: ChangedReward
): Promise<Changed> {
  const knex = transactionOf(context)
  const reward = await lockRow<RewardRow>(context, TABLE, id)
  await assertSound(knex, { ...reward, ...changes })
  await knex(TABLE)
    .where({ id })
    .update({ ...changes, updated_at: knex.fn.now() })
  return changed(reward, await readReward(knex, id))
}

/** @throws {MedusaError} `not_found`, `loyalty_transition_refused` */
export async function moveReward(
  context: SqlContext,
  { id, to }: { id: string; to: RewardStatus }
): Promise<Changed> {
  const knex = transactionOf(context)
  const reward = await lockRow<RewardRow>(context, TABLE, id)
  rewardStatus.assert(reward.status, to, id)
  await assertSound(knex, reward)
  await knex(TABLE)
    .where({ id })
    .update({ status: to, updated_at: knex.fn.now() })
  return changed(reward, await readReward(knex, id))
}

const changed = (was: RewardRow | null, is: RewardRow) => ({
  ...is,
  change: changeOf(TABLE, { was, is }, REWARD_COLUMNS),
})

/** @throws {MedusaError} `not_found` */
export async function readReward(knex: Knex, id: string): Promise<RewardRow> {
  const reward = await knex(TABLE)
    .where({ id })
    .whereNull("deleted_at")
    .first(REWARD_COLUMNS)
  if (!reward) {
    throw noReward(id)
  }
  return reward
}

/**
 * The reward as it is claimed now. Where there is a limit, nobody else claims
 * it until the transaction ends.
 *
 * @throws {MedusaError} `not_found`, `loyalty_reward_archived`
 */
export async function holdReward(
  context: SqlContext,
  id: string
): Promise<RewardRow> {
  const read = await readReward(transactionOf(context), id)
  const reward =
    read.claims_max === null
      ? read
      : await lockRow<RewardRow>(context, TABLE, id)
  if (reward.status === "draft") {
    throw noReward(id)
  }
  if (reward.status === "archived") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Reward ${id} is archived: it is not offered any more`,
      "loyalty_reward_archived"
    )
  }
  return reward
}

/** The ladder stays while they look, so no reward names a tier that goes. */
async function assertSound(
  knex: Knex,
  { tier_key, ...terms }: RewardTerms & { tier_key: string | null }
) {
  if (tier_key) {
    tierIn(await holdLadder(knex), { key: tier_key })
  }
  const problem = termsProblem(terms)
  if (problem) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      problem,
      "loyalty_reward_invalid"
    )
  }
}

const noReward = (id: string) =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no loyalty reward ${id}`
  )
