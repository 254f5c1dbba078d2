import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { knexOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { findAccount } from "./account-rows"
import { pointsOf } from "./domain/points"
import { obstaclesTo, type Obstacle, type RewardStatus } from "./domain/rewards"
import { spendablePoints } from "./landing"
import { REWARD_COLUMNS, type RewardRow } from "./reward-rows"
import { readLadder } from "./tier-rows"

interface Page {
  limit: number
  offset: number
}

interface RewardFilter {
  id?: string
  status?: RewardStatus
}

export interface ListedReward extends RewardRow {
  /** Without what was returned. */
  claimed: number
  used: number
}

/** For merchants, the newest first, with what became of each. */
export async function listRewards(
  knex: Knex,
  { limit, offset, ...which }: Page & RewardFilter
): Promise<{ rewards: ListedReward[]; count: number }> {
  const [{ count }] = await rewardsThat(knex, which).count()
  const page = rewardsThat(knex, which)
    .select(REWARD_COLUMNS)
    .orderBy("id", "desc")
    .limit(limit)
    .offset(offset)
  const rewards: ListedReward[] = await knex
    .from(page.as("page"))
    .joinRaw(
      `left join lateral (
         select count(*) filter (where status <> 'returned')::int as claimed,
           count(*) filter (where status = 'used')::int as used
         from loyalty_claim
         where reward_id = page.id and deleted_at is null
       ) claims on true`
    )
    .orderBy("page.id", "desc")
    .select("page.*", "claims.claimed", "claims.used")
  return { rewards, count: Number(count) }
}

export interface OfferedReward extends RewardRow {
  tier: { key: string; name: string } | null
  /** Null without a limit. */
  claims_left: number | null
  /** For whom it was read; null for a stranger. */
  member: {
    obstacles: Obstacle[]
    points_missing: number
    claims_left: number | null
  } | null
}

type Counted = RewardRow & { claimed: number; own: number }

/**
 * What is offered now, the cheapest first, and what keeps a customer from it.
 * The same few statements whatever is on the page.
 */
export async function listOffers(
  context: LedgerContext,
  { customer_id, now, ...page }: Page & { customer_id?: string; now: Date }
): Promise<{ rewards: OfferedReward[]; count: number }> {
  const knex = knexOf(context)
  const account = customer_id && (await findAccount(knex, customer_id))
  const ladder = await readLadder(knex)
  const { rewards, count } = await readOffers(knex, account || undefined, page)
  const spendable = account
    ? pointsOf(await spendablePoints(context, account.id, now))
    : 0
  const pointsMin = (name: string | null | undefined) =>
    ladder.find(({ id, key }) => id === name || key === name)?.points_min ?? 0
  const offered = rewards.map(({ claimed, own, ...reward }) => {
    const tier = ladder.find(({ key }) => key === reward.tier_key)
    const obstacles = obstaclesTo(
      { ...reward, tier_points_min: pointsMin(reward.tier_key) },
      {
        points_available: spendable,
        tier_points_min: account ? pointsMin(account.tier_id) : 0,
        claimed: { total: claimed, own },
      }
    )
    const member = {
      obstacles,
      points_missing: Math.max(reward.points - spendable, 0),
      claims_left: leftOf(reward.claims_max_per_member, own),
    }
    return {
      ...reward,
      tier: tier ? { key: tier.key, name: tier.name } : null,
      claims_left: leftOf(reward.claims_max, claimed),
      member: customer_id ? member : null,
    }
  })
  return { rewards: offered, count }
}

/** Counts claims where there is a limit, and no others. */
async function readOffers(
  knex: Knex,
  account: { id: string } | undefined,
  { limit, offset }: Page
) {
  const offered = () => rewardsThat(knex, { status: "active" })
  const [{ count }] = await offered().count()
  const page = offered()
    .select(REWARD_COLUMNS)
    .orderBy(["points", "id"])
    .limit(limit)
    .offset(offset)
  const rewards: Counted[] = await knex
    .from(page.as("page"))
    .orderBy(["page.points", "page.id"])
    .select(
      "page.*",
      knex.raw(
        `(select count(*) from loyalty_claim
          where page.claims_max is not null and reward_id = page.id
            and status <> 'returned' and deleted_at is null)::int as claimed`
      ),
      knex.raw(
        `(select count(*) from loyalty_claim
          where page.claims_max_per_member is not null and reward_id = page.id
            and account_id in (select id from loyalty_account
              where id = :account_id or merged_into_id = :account_id)
            and status <> 'returned' and deleted_at is null)::int as own`,
        { account_id: account?.id ?? "" }
      )
    )
  return { rewards, count: Number(count) }
}

function rewardsThat(knex: Knex, { id, status }: RewardFilter) {
  const rewards = knex("loyalty_reward").whereNull("deleted_at")
  if (id) {
    void rewards.where({ id })
  }
  if (status) {
    void rewards.where({ status })
  }
  return rewards
}

const leftOf = (max: number | null, claimed: number) =>
  max === null ? null : Math.max(max - claimed, 0)

/** What the cheapest reward costs that no tier and no limit keeps from anybody. */
export async function findCheapestReward(knex: Knex): Promise<number | null> {
  const row = await knex("loyalty_reward")
    .where({ status: "active", tier_key: null })
    .where({ claims_max: null, claims_max_per_member: null })
    .whereNull("deleted_at")
    .min("points as points")
    .first()
  return row?.points ?? null
}
