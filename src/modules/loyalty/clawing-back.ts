import { MedusaError } from "@medusajs/framework/utils"
import { crashPoint } from "../../lib/crash-point"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockAccountOfOrder, type AccountRow } from "./account-rows"
import { pointsBook, type PointsPosting } from "./book"
import {
  planClawback,
  type Clawback,
  type ClawbackPolicy,
  type ClawbackState,
} from "./domain/clawback"
import { countPoints, lesser, pointsOf } from "./domain/points"
import { changeEarning, readEarning, type EarningRow } from "./earning"
import { findPosted } from "./entry-rows"
import { spendablePoints } from "./landing"
import { ownLots, type OwnLot } from "./own-lots"
import { hurryTier } from "./placing"
import type { Cause } from "./types"

export interface LineToClawBack extends Omit<Cause, "rule"> {
  line_item_id: string
  points: number
  /** Tells one time from another, where a cause takes more than once. */
  step?: string
  /** The programme's; what the account says goes before it. */
  policy: ClawbackPolicy
}

/**
 * Takes back what a line has earned: from what is pending first, then what has
 * expired of it, then from the line's own lots, then in the order of spending.
 * By the policy, the member owes what is missing or is forgiven it; either way
 * the book says so.
 *
 * @throws {MedusaError} `not_found`, `loyalty_clawback_too_large`,
 * `ledger_key_reused` when the cause has clawed back another number
 */
export async function clawBack(
  context: LedgerContext,
  { line_item_id, points, step = "", policy, now, ...cause }: LineToClawBack
): Promise<EarningRow> {
  const knex = transactionOf(context)
  const amount = countPoints(points)
  const { order_id } = await readEarning(knex, line_item_id)
  const account = await lockAccountOfOrder(context, order_id)
  const earning = await readEarning(knex, line_item_id)
  const rule = `${line_item_id} ${step}`.trim()
  const key = { ...cause, kind: "claw_back", rule }
  if (await findPosted(knex, key, { account: "issued_liability", amount })) {
    return earning
  }
  assertLeft(earning, points)
  const own = await ownLots(knex, line_item_id)
  const plan = planClawback({
    points: amount,
    ...{ policy: account.negative_balance_policy ?? policy },
    ...(await readState(context, { account, earning, own, now })),
  })
  const postings = postingsOf(plan, { account, own, amount })
  await pointsBook.post(context, {
    ...{ ...key, occurred_at: now, details: { order_id }, postings },
  })
  await hurryTier(knex, account.merged_into_id ?? account.id, now)
  crashPoint("loyalty.clawing-back")
  const points_clawed_back = earning.points_clawed_back + points
  const isWhole = points_clawed_back === earning.points
  await changeEarning(knex, earning, {
    points_clawed_back,
    points_from_breakage: earning.points_from_breakage + breakageIn(postings),
    ...(isWhole && { status: "canceled" }),
  })
  return readEarning(knex, line_item_id)
}

interface Clawed {
  account: AccountRow
  own: OwnLot[]
}

function assertLeft({ points, ...earning }: EarningRow, wanted: number) {
  const left = points - earning.points_clawed_back
  if (wanted > left) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Of line ${earning.line_item_id} ${left} points can be clawed back, not ${wanted}`,
      "loyalty_clawback_too_large"
    )
  }
}

async function readState(
  context: LedgerContext,
  { account, earning, own, now }: Clawed & { earning: EarningRow; now: Date }
): Promise<Omit<ClawbackState, "points" | "policy">> {
  const held = own.filter(({ holder_id }) => holder_id === account.id)
  const hasExpired = ({ expires_at }: OwnLot) =>
    expires_at !== null && expires_at <= now
  const live = held.filter((lot) => !hasExpired(lot))
  // What another server's clock has opened a moment later counts in neither.
  const opened = live.filter(({ activates_at }) => activates_at <= now)
  const spendable = await spendablePoints(context, account.id, now)
  const expired = own.reduce((sum, lot) => sum + lot.expired, 0n)
  return {
    is_pending: earning.status === "pending",
    own_expired: leftIn(held.filter(hasExpired)),
    own_in_breakage: expired - BigInt(earning.points_from_breakage),
    own_remaining: leftIn(live),
    others_spendable: spendable - leftIn(opened),
    is_ownerless: !account.customer_id,
  }
}

const leftIn = (lots: OwnLot[]) =>
  lots.reduce((sum, { remaining }) => sum + remaining, 0n)

function postingsOf(
  plan: Clawback,
  { account, own, amount }: Clawed & { amount: bigint }
): PointsPosting[] {
  const { from_pending, from_breakage, from_others, missing } = plan
  const of = { holder_id: account.id }
  const isOwed = plan.missing_from === "member_debt"
  const postings: PointsPosting[] = [
    { account: "member_pending", ...of, amount: -from_pending },
    { account: "breakage", amount: -from_breakage },
    ...takeFromOwn(plan.from_own_lots, { account, own }),
    { account: "member_available", ...of, amount: -from_others },
    { account: plan.missing_from, ...(isOwed && of), amount: -missing },
    { account: "issued_liability", amount },
  ]
  return postings.filter((posting) => posting.amount !== 0n)
}

function takeFromOwn(points: bigint, { account, own }: Clawed) {
  let left = points
  return own
    .filter(({ holder_id }) => holder_id === account.id)
    .map(({ id: lot_id, holder_id, remaining }) => {
      const amount = -lesser(remaining, left)
      left += amount
      return { account: "member_available" as const, holder_id, lot_id, amount }
    })
}

const breakageIn = (postings: PointsPosting[]) =>
  postings
    .filter(({ account }) => account === "breakage")
    .reduce((sum, { amount }) => sum + pointsOf(-amount), 0)
