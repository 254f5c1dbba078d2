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
import { countPoints } from "./domain/points"
import { changeEarning, readEarning, type EarningRow } from "./earning"
import { findPosted } from "./entry-rows"
import { spendablePoints } from "./landing"
import { openLots } from "./open-lots"
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
 * Takes back what a line has earned: from what is pending first, then from the
 * line's own lot, then in the order of spending. By the policy, the member owes
 * what is missing or is forgiven it; either way the book says so.
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
  const plan = planClawback({
    points: amount,
    ...{ policy: account.negative_balance_policy ?? policy },
    ...(await readState(context, { account, earning, now })),
  })
  await pointsBook.post(context, {
    ...{ ...key, occurred_at: now, details: { order_id } },
    postings: postingsOf(plan, { account, earning, amount }),
  })
  await hurryTier(knex, account.merged_into_id ?? account.id, now)
  crashPoint("loyalty.clawing-back")
  const points_clawed_back = earning.points_clawed_back + points
  const isWhole = points_clawed_back === earning.points
  await changeEarning(knex, earning, {
    points_clawed_back,
    ...(isWhole && { status: "canceled" }),
  })
  return readEarning(knex, line_item_id)
}

interface Clawed {
  account: AccountRow
  earning: EarningRow
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
  { account, earning, now }: Clawed & { now: Date }
): Promise<Omit<ClawbackState, "points" | "policy">> {
  const lots = await openLots(transactionOf(context), account.id)
  const own = lots.find(({ id }) => id === earning.lot_id)
  const own_remaining = BigInt(own?.remaining ?? 0)
  // What another server's clock has opened a moment later counts in neither.
  const isLive =
    own && own.activates_at <= now && (!own.expires_at || own.expires_at > now)
  const spendable = await spendablePoints(context, account.id, now)
  return {
    is_pending: earning.status === "pending",
    own_remaining,
    others_spendable: spendable - (isLive ? own_remaining : 0n),
    is_ownerless: !account.customer_id,
  }
}

function postingsOf(
  plan: Clawback,
  { account, earning, amount }: Clawed & { amount: bigint }
): PointsPosting[] {
  const { from_pending, from_own_lot, from_others, missing } = plan
  const of = { holder_id: account.id }
  const lot_id = earning.lot_id ?? undefined
  const isOwed = plan.missing_from === "member_debt"
  const postings: PointsPosting[] = [
    { account: "member_pending", ...of, amount: -from_pending },
    { account: "member_available", ...of, amount: -from_own_lot, lot_id },
    { account: "member_available", ...of, amount: -from_others },
    { account: plan.missing_from, ...(isOwed && of), amount: -missing },
    { account: "issued_liability", amount },
  ]
  return postings.filter((posting) => posting.amount !== 0n)
}
