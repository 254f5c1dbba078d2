import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockAccountOfOrder, lockOwnAccount } from "./account-rows"
import { pointsBook } from "./book"
import { earningStatus } from "./domain/book/earning-status"
import { countPoints } from "./domain/points"
import { findPosted } from "./entry-rows"
import { landPoints } from "./landing"
import type LoyaltyEarning from "./models/loyalty-earning"
import { lotOfEntry } from "./open-lots"
import { hurryTier } from "./placing"

export type EarningRow = Omit<
  InferTypeOf<typeof LoyaltyEarning>,
  "created_at" | "updated_at" | "deleted_at"
>

export interface LineToEarn {
  order_id: string
  line_item_id: string
  points: number
  /** For how many units; shipping has none. */
  quantity?: number
  /** How they came about: the rules, the promise. */
  details?: Record<string, unknown>
  now: Date
}

const TABLE = "loyalty_earning"
const ORDER_LINE = "order_line"

/**
 * Points for a line of an order that was taken over; pending for now.
 *
 * @throws {MedusaError} `not_found` for the order, `loyalty_account_closed`,
 * `ledger_key_reused` when the line has earned another number before
 */
export async function earnLine(
  context: LedgerContext,
  { order_id, line_item_id, points, quantity, details, now }: LineToEarn
): Promise<EarningRow> {
  const amount = countPoints(points)
  const account = await lockAccountOfOrder(context, order_id)
  const knex = transactionOf(context)
  const key = { kind: "earn", source: ORDER_LINE, source_id: line_item_id }
  const issued = { account: "issued_liability", amount: -amount } as const
  if (await findPosted(knex, key, issued)) {
    return readEarning(knex, line_item_id)
  }
  await lockOwnAccount(context, account.id)
  await pointsBook.post(context, {
    ...{ ...key, occurred_at: now, details },
    postings: [
      { account: "member_pending", holder_id: account.id, amount },
      issued,
    ],
  })
  await hurryTier(knex, account.id, now)
  const id = generateEntityId(undefined, "loyern")
  await knex(TABLE).insert({ id, order_id, line_item_id, quantity, points })
  return readEarning(knex, line_item_id)
}

export interface LineToActivate {
  line_item_id: string
  /** When what is active from now on expires; null for never. */
  expires_at: Date | null
  now: Date
}

/**
 * What a line has earned can be spent from now on; what the member owes is paid
 * first. A line that is active or canceled stays what it is.
 */
export async function activateLine(
  context: LedgerContext,
  { line_item_id, expires_at, now }: LineToActivate
): Promise<EarningRow> {
  const knex = transactionOf(context)
  const { order_id } = await readEarning(knex, line_item_id)
  const account = await lockAccountOfOrder(context, order_id)
  const earning = await readEarning(knex, line_item_id)
  if (earning.status !== "pending") {
    return earning
  }
  const cause = { source: ORDER_LINE, source_id: line_item_id }
  const amount = BigInt(earning.points - earning.points_clawed_back)
  const { entry_id } = await pointsBook.post(context, {
    ...{ kind: "activate", ...cause, occurred_at: now },
    postings: [
      { account: "member_pending", holder_id: account.id, amount: -amount },
      {
        account: "member_available",
        ...{ holder_id: account.id, amount, lot: { expires_at } },
      },
    ],
  })
  await changeEarning(knex, earning, {
    status: "active",
    lot_id: await lotOfEntry(knex, entry_id),
  })
  await landPoints(context, account, { ...cause, now })
  return readEarning(knex, line_item_id)
}

/** What the lines of an order have earned, those that were taken back too. */
export async function listEarnings(
  knex: Knex,
  order_id: string
): Promise<EarningRow[]> {
  return knex(TABLE)
    .where({ order_id })
    .whereNull("deleted_at")
    .orderBy("line_item_id")
}

/** @throws {MedusaError} `not_found` */
export async function readEarning(
  knex: Knex,
  line_item_id: string
): Promise<EarningRow> {
  const earning = await knex(TABLE)
    .where({ line_item_id })
    .whereNull("deleted_at")
    .first()
  if (!earning) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Line ${line_item_id} has earned nothing`
    )
  }
  return earning
}

/** While its account is locked. */
export async function changeEarning(
  knex: Knex,
  { id, status }: EarningRow,
  change: Partial<EarningRow>
) {
  if (change.status && change.status !== status) {
    earningStatus.assert(status, change.status, id)
  }
  await knex(TABLE)
    .where({ id })
    .update({ ...change, updated_at: knex.fn.now() })
}
