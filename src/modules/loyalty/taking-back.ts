import { transactionOf } from "../../lib/knex"
import { useOf } from "./changing-ladder"
import { ladderProblem } from "./domain/tiers"
import { isAsLeft, type RowChange } from "./row-change"
import {
  holdLadder,
  lockLadder,
  noteLadderChanged,
  type TierRow,
} from "./tier-rows"
import type { SqlContext } from "./types"

/**
 * Makes a row what it was before a verb changed it, or was not there at all. It
 * stays as it is when somebody else has changed it since, or needs it by now.
 *
 * @returns whether it is what it was
 */
export async function takeBack(
  context: SqlContext,
  change: RowChange,
  now: Date
): Promise<boolean> {
  const knex = transactionOf(context)
  const { table, id, was } = change
  const isTier = table === "loyalty_tier"
  const ladder = isTier ? await lockLadder(knex) : []
  const row = await knex(table).where({ id }).forUpdate().first()
  const isTheirs = !row || !isAsLeft(row, change)
  if (isTheirs || (await isNeeded(context, change, ladder))) {
    return false
  }
  const rows = knex(table).where({ id })
  await (was
    ? rows.update({ ...was, updated_at: knex.fn.now() })
    : rows.delete())
  if (isTier) {
    await noteLadderChanged(knex, now)
  }
  return true
}

/** What others have made of it since may need it as it is. */
async function isNeeded(
  context: SqlContext,
  change: RowChange,
  ladder: TierRow[]
): Promise<boolean> {
  switch (change.table) {
    case "loyalty_tier":
      return isTierNeeded(context, change, ladder)
    case "loyalty_reward":
      return isRewardNeeded(context, change)
    case "loyalty_account":
    case "loyalty_program":
      return false
  }
}

async function isTierNeeded(
  context: SqlContext,
  { id, was, is }: RowChange,
  ladder: TierRow[]
) {
  const others = ladder.filter((tier) => tier.id !== id)
  if (!was) {
    const tier = { id, key: String(is.key), name: String(is.name) }
    const use = await useOf(context, tier)
    return Boolean(use ?? ladderProblem(others))
  }
  const tier = was as unknown as TierRow
  const { key, customer_group_id: group } = tier
  return (
    ladderProblem([...others, tier]) !== undefined ||
    others.some((one) => one.key === key) ||
    others.some((one) => group && one.customer_group_id === group)
  )
}

async function isRewardNeeded(context: SqlContext, { id, was }: RowChange) {
  const knex = transactionOf(context)
  if (was) {
    const ladder = await holdLadder(knex)
    return was.tier_key !== null && !ladder.some((t) => t.key === was.tier_key)
  }
  const claim = await knex("loyalty_claim").where({ reward_id: id }).first("id")
  return claim !== undefined
}
