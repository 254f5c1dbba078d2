import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type ReviewPurchase from "./models/review-purchase"

export type PurchaseRow = Omit<
  InferTypeOf<typeof ReviewPurchase>,
  "created_at" | "updated_at" | "deleted_at"
>

/** A line as core knows it now; its moments are when we heard of them. */
export interface SoldLine {
  order_id: string
  line_item_id: string
  product_id: string | null
  variant_id: string | null
  customer_id: string | null
  sales_channel_id: string | null
  is_fulfilled: boolean
  is_delivered: boolean
  is_refunded: boolean
}

/**
 * Takes lines of orders over. A moment that is known stays, however often it
 * is told again; one that was not, is now.
 *
 * @returns the lines as they are from now on
 */
export async function takePurchases(
  knex: Knex,
  lines: SoldLine[],
  now: Date
): Promise<PurchaseRow[]> {
  if (!lines.length) {
    return []
  }
  const at = (is: boolean) => (is ? now : null)
  // In one order, so that two who take the same never wait for each other.
  const sorted = [...lines].sort((a, b) =>
    a.line_item_id < b.line_item_id ? -1 : 1
  )
  return knex("review_purchase")
    .insert(
      sorted.map(({ is_fulfilled, is_delivered, is_refunded, ...line }) => ({
        id: generateEntityId(undefined, "revbuy"),
        ...line,
        fulfilled_at: at(is_fulfilled),
        delivered_at: at(is_delivered),
        refunded_at: at(is_refunded),
        occurred_at: now,
      }))
    )
    .onConflict(knex.raw("(line_item_id) where deleted_at is null"))
    .merge({
      customer_id: knex.raw("excluded.customer_id"),
      fulfilled_at: firstKnown(knex, "fulfilled_at"),
      delivered_at: firstKnown(knex, "delivered_at"),
      refunded_at: firstKnown(knex, "refunded_at"),
    })
    .returning("*")
}

function firstKnown(knex: Knex, column: string) {
  return knex.raw("coalesce(review_purchase.??, excluded.??)", [column, column])
}

export interface UnreviewedQuery {
  customer_id: string
  now: Date
  days_after_fulfilment: number
  limit: number
  offset: number
}

/** What a customer has had long enough, and has not reviewed; newest first. */
export async function listUnreviewed(
  knex: Knex,
  { customer_id, now, days_after_fulfilment, limit, offset }: UnreviewedQuery
): Promise<{ lines: PurchaseRow[]; count: number }> {
  const unreviewed = () =>
    knex("review_purchase as p")
      .where("p.customer_id", customer_id)
      .whereNull("p.deleted_at")
      .whereNull("p.refunded_at")
      .whereNotNull("p.product_id")
      .whereRaw(
        "coalesce(p.delivered_at, p.fulfilled_at + make_interval(days => ?)) <= ?",
        [days_after_fulfilment, now]
      )
      .whereNotExists(
        knex("review as r")
          .whereRaw("r.line_item_id = p.line_item_id")
          .whereNot("r.status", "withdrawn")
          .whereNull("r.deleted_at")
      )
  const [{ count }] = await unreviewed().count()
  const lines = await unreviewed()
    .orderBy([
      { column: "p.fulfilled_at", order: "desc" },
      { column: "p.id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset)
    .select("p.*")
  return { lines, count: Number(count) }
}
