import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { knexOf, transactionOf } from "../../lib/knex"
import { lockOwnAccount } from "./account-rows"
import { earnLine } from "./earning"
import { takeOrder, type NewOrder, type OrderRow } from "./order-rows"
import type { SqlContext } from "./types"

export interface OrderToEarn {
  order: NewOrder
  /** Those that earn; the others need not be told. */
  lines: {
    line_item_id: string
    points: number
    /** For how many units; shipping has none. */
    quantity?: number
    details?: Record<string, unknown>
  }[]
  now: Date
}

/**
 * Takes an order over with all that it earns, or nothing of it. Once that is
 * done, whatever is computed anew changes nothing.
 *
 * @throws {MedusaError} `loyalty_account_closed`, `conflict` when the account
 * was merged into another meanwhile
 */
export async function earnOrder(
  context: SqlContext,
  { order, lines, now }: OrderToEarn
): Promise<OrderRow & { is_new: boolean }> {
  const { order_id, account_id } = order
  await lockOwnAccount(context, account_id)
  const known = await findOrder(knexOf(context), order_id)
  if (known) {
    return { ...known, is_new: false }
  }
  const taken = await takeOrder(context, order, now)
  for (const line of lines) {
    await earnLine(context, { ...line, order_id, now })
  }
  return { ...taken, is_new: true }
}

export async function findOrder(
  knex: Knex,
  order_id: string
): Promise<OrderRow | undefined> {
  return knex("loyalty_order")
    .where({ order_id })
    .whereNull("deleted_at")
    .first()
}

export interface Delivery {
  order_id: string
  delivered_at: Date
  /** When its points can be spent. */
  activates_at: Date
}

/** The first time that all of it has arrived; later ones change nothing. */
export async function noteDelivery(
  context: SqlContext,
  { order_id, ...delivery }: Delivery
): Promise<boolean> {
  const knex = transactionOf(context)
  const noted = await knex("loyalty_order")
    .where({ order_id })
    .whereNull("deleted_at")
    .whereNull("delivered_at")
    .update({ ...delivery, updated_at: knex.fn.now() })
  return noted > 0
}
