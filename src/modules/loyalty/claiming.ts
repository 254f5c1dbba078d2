import { randomInt } from "crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockOwnAccount, ownAndMerged, type AccountRow } from "./account-rows"
import { pointsBook } from "./book"
import { readClaim, type ClaimRow } from "./claim-rows"
import { endOfDayAfter } from "./domain/dates"
import { countPoints, pointsOf } from "./domain/points"
import { assertClaimable, claimedTerms, obstaclesTo } from "./domain/rewards"
import { takingPoints } from "./insufficient"
import { spendablePoints } from "./landing"
import { holdReward, type RewardRow } from "./reward-rows"
import { readLadder } from "./tier-rows"
import { readTierRules } from "./tier-rules"

export const CLAIM_SOURCE = "loyalty_claim"

export interface RewardToClaim {
  account_id: string
  reward_id: string
  /** Where the reward has amounts in several. */
  currency_code?: string
  now: Date
}

/**
 * Pays for a reward with points; what it gives follows. Which lots they were is
 * recorded. Under the lock of the account, and of the reward where it is
 * limited.
 *
 * @throws {MedusaError} `not_found`, `loyalty_reward_archived`,
 * `loyalty_reward_currency`, `loyalty_account_closed`, and what
 * `assertClaimable` throws
 */
export async function claimReward(
  context: LedgerContext,
  { account_id, reward_id, currency_code, now }: RewardToClaim
): Promise<ClaimRow> {
  const account = await lockOwnAccount(context, account_id)
  const knex = transactionOf(context)
  const reward = await holdReward(context, reward_id)
  const terms = claimedTerms(reward, currency_code)
  await refuseObstacles(context, reward, account, now)
  const id = generateEntityId(undefined, "loyclm")
  const amount = countPoints(reward.points)
  const { entry_id } = await takingPoints(() =>
    pointsBook.post(context, {
      ...{ kind: "claim", source: CLAIM_SOURCE, source_id: id },
      ...{ occurred_at: now, details: { reward_id } },
      postings: [
        { account: "member_available", holder_id: account_id, amount: -amount },
        { account: "redeemed", amount },
      ],
    })
  )
  const { name, points } = reward
  await knex("loyalty_claim").insert({
    ...{ id, reward_id, account_id, entry_id, code: newCode() },
    ...{ name, points, ...terms, claimed_at: now },
    expires_at: await validUntil(knex, reward, now),
  })
  return readClaim(knex, id)
}

async function refuseObstacles(
  context: LedgerContext,
  reward: RewardRow,
  account: AccountRow,
  now: Date
) {
  const knex = transactionOf(context)
  const ladder = await readLadder(knex)
  const pointsMin = (tier: { key?: string | null; id?: string | null }) =>
    ladder.find(({ key, id }) => key === tier.key || id === tier.id)
      ?.points_min ?? 0
  const spendable = await spendablePoints(context, account.id, now)
  const claimed = await countClaims(knex, reward, account.id)
  const claimant = {
    points_available: pointsOf(spendable),
    tier_points_min: pointsMin({ id: account.tier_id }),
    claimed,
  }
  const obstacles = obstaclesTo(
    { ...reward, tier_points_min: pointsMin({ key: reward.tier_key }) },
    claimant
  )
  assertClaimable(reward, obstacles, claimant)
}

/** Counts no more than a limit asks for. */
async function countClaims(
  knex: Knex,
  { id: reward_id, claims_max, claims_max_per_member }: RewardRow,
  account_id: string
) {
  const claims = () =>
    knex("loyalty_claim")
      .where({ reward_id })
      .whereNot({ status: "returned" })
      .whereNull("deleted_at")
  const count = async (of: ReturnType<typeof claims>) =>
    Number((await of.count({ count: "*" }))[0].count)
  return {
    total: claims_max === null ? 0 : await count(claims()),
    own:
      claims_max_per_member === null
        ? 0
        : await count(
            claims().whereIn("account_id", ownAndMerged(knex, account_id))
          ),
  }
}

/** The end of a day on the shop's calendar, as it is told to people. */
async function validUntil(knex: Knex, reward: RewardRow, now: Date) {
  const rules = await readTierRules(knex)
  return endOfDayAfter(now, reward.valid_days, rules?.time_zone ?? "UTC")
}

/** Without letters and digits that people take for one another. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
const CODE_LENGTH = 16

/** 78 bits: whoever tries a million codes a second finds none. */
const newCode = () =>
  `RW-${Array.from(
    { length: CODE_LENGTH },
    () => ALPHABET[randomInt(ALPHABET.length)]
  ).join("")}`
