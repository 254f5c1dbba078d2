import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { crashPoint } from "../../lib/crash-point"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockAccountOfOrder } from "./account-rows"
import { findOrder } from "./earning-order"
import { activateLine, listEarnings } from "./earning"

export interface DueOrder {
  id: string
  order_id: string
  activates_at: Date
}

const waiting = (knex: Knex) =>
  knex("loyalty_order").whereRaw("ended_at is null").whereNull("deleted_at")

/** Whose return window is over, the longest first, from behind `after` on. */
export function listDueOrders(
  knex: Knex,
  {
    now,
    after,
    limit,
  }: { now: Date; after?: { at: Date; id: string }; limit: number }
): Promise<DueOrder[]> {
  const due = waiting(knex)
    .where("activates_at", "<=", now)
    .orderBy(["activates_at", "id"])
    .limit(limit)
    .select("id", "order_id", "activates_at")
  return after
    ? due.whereRaw("(activates_at, id) > (?, ?)", [after.at, after.id])
    : due
}

export async function nextOrderActivatesAt(knex: Knex): Promise<Date | null> {
  const row = await waiting(knex).min("activates_at as at").first()
  return row?.at ?? null
}

export interface OrderToActivate {
  order_id: string
  /** When what is active from now on expires; null for never. */
  expires_at: Date | null
  now: Date
}

/**
 * All that is pending of an order can be spent from now on. As often as anybody
 * asks; before its return window is over nothing happens.
 */
export async function activateOrder(
  context: LedgerContext,
  { order_id, expires_at, now }: OrderToActivate
): Promise<{ account_id: string; points: number }> {
  const knex = transactionOf(context)
  const { id: account_id } = await lockAccountOfOrder(context, order_id)
  const order = await findOrder(knex, order_id)
  if (!order?.activates_at || order.activates_at > now || order.ended_at) {
    return { account_id, points: 0 }
  }
  const earnings = await listEarnings(knex, order_id)
  const pending = earnings.filter(({ status }) => status === "pending")
  let points = 0
  for (const { line_item_id, ...earning } of pending) {
    await activateLine(context, { line_item_id, expires_at, now })
    crashPoint("loyalty.activating")
    points += earning.points - earning.points_clawed_back
  }
  await knex("loyalty_order")
    .where({ id: order.id })
    .update({ ended_at: now, updated_at: knex.fn.now() })
  return { account_id, points }
}
