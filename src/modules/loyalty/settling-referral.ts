import { transactionOf } from "../../lib/knex"
import { lockRow, lockRows } from "../../lib/row-lock"
import type { AccountRow } from "./account-rows"
import { awardPoints } from "./awarding"
import {
  decideReferral,
  referralStatus,
  type FriendOrder,
  type ReferralFinding,
  type ReferralStatus,
} from "./domain/referral"
import {
  changeReferral,
  readReferral,
  REFERRALS,
  type OpenReferral,
  type ReferralRow,
} from "./referral-rows"
import type { SqlContext } from "./types"

/** Under which the book knows it, each side by a rule of its own. */
const REFERRAL_SOURCE = "referral"

export interface ReferralToSettle {
  id: string
  /** The state of the friend's orders that the rest was read from. */
  looks_as: string
  orders: FriendOrder[]
  /** All but those of networks, which are known from the beginning. */
  findings: ReferralFinding[]
  /** When what is given expires; null for never. */
  points_expire_at: Date | null
  now: Date
}

export interface SettledReferral {
  id: string
  steps: ReferralStatus[]
  /** The accounts that were given points. */
  awarded_ids: string[]
}

/**
 * Makes of an invitation what the friend's orders say, and rewards both sides
 * once, whoever asks at the same time.
 *
 * @returns undefined, and does nothing, when an order or an account has changed
 * since they were read
 */
export async function settleReferral(
  context: SqlContext,
  { id, looks_as, findings, ...settling }: ReferralToSettle
): Promise<SettledReferral | undefined> {
  const knex = transactionOf(context)
  const seen = await readReferral(knex, id)
  await lockSides(context, seen)
  const row = await lockRow<ReferralRow>(context, REFERRALS, id)
  const nothing = { id, steps: [], awarded_ids: [] }
  if (referralStatus.isFinal(row.status) || row.status === "held") {
    return nothing
  }
  const { looks_as: looksNow, ...sides } = await readReferral(knex, id)
  if (looksNow !== looks_as || !isSame(sides, seen)) {
    return undefined
  }
  if (sides.referrer_id === sides.friend_id) {
    const merged = { to: "rejected", reason: "merged" } as const
    await changeReferral(context, row, { ...merged, now: settling.now })
    return { ...nothing, steps: ["rejected"] }
  }
  const found = [...findings, ...networkFindingsOf(row)]
  const { order_id, steps } = decideReferral({
    ...{ ...row, ...settling, findings: found },
  })
  let changed = row
  for (const to of steps) {
    changed = await changeReferral(context, changed, {
      to,
      order_id,
      findings: found,
      now: settling.now,
    })
  }
  await knex(REFERRALS).where({ id }).update({ looked_as: looks_as, order_id })
  const awarded_ids = steps.includes("rewarded")
    ? await awardSides(context, sides, settling)
    : []
  return { id, steps, awarded_ids }
}

const networkFindingsOf = ({ findings }: ReferralRow) =>
  findings.filter(({ rule }) => rule === "same-ip")

type Sides = Pick<OpenReferral, "referrer_id" | "friend_id">

const isSame = (one: Sides, other: Sides) =>
  one.referrer_id === other.referrer_id && one.friend_id === other.friend_id

/** Both accounts at once and before the referral, as mergers do. */
async function lockSides(
  context: SqlContext,
  { referrer_id, friend_id }: Sides
) {
  await lockRows<AccountRow>(context, "loyalty_account", [
    ...[referrer_id, friend_id],
  ])
}

/** Who is erased meanwhile is given nothing; the other keeps the promise. */
async function awardSides(
  context: SqlContext,
  referral: Omit<OpenReferral, "looks_as">,
  {
    now,
    points_expire_at: expires_at,
  }: Pick<ReferralToSettle, "now" | "points_expire_at">
) {
  const { id: source_id, program_id } = referral
  const sides = [
    {
      rule: "referrer",
      account_id: referral.referrer_customer_id && referral.referrer_id,
      points: referral.referrer_points,
    },
    {
      rule: "friend",
      account_id: referral.friend_customer_id && referral.friend_id,
      points: referral.friend_points,
    },
  ]
  const awarded: string[] = []
  for (const { account_id, ...side } of sides) {
    if (account_id) {
      await awardPoints(context, {
        ...{ ...side, account_id, source: REFERRAL_SOURCE, source_id },
        ...{ details: { program_id }, expires_at, now },
      })
      awarded.push(account_id)
    }
  }
  return awarded
}
