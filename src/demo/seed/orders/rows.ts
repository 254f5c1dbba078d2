import type { Rows } from "../past"

const LINES = `select item_id from order_item where order_id = ?`
const METHODS = `select shipping_method_id from order_shipping where order_id = ?`
const COLLECTIONS = `select payment_collection_id from order_payment_collection where order_id = ?`
const PAYMENTS = `select id from payment where payment_collection_id in (${COLLECTIONS})`
const RETURNS = `select id from "return" where order_id = ?`
const PARCELS = `select fulfillment_id from order_fulfillment where order_id = ? union select fulfillment_id from return_fulfillment where return_id in (${RETURNS})`

/** All rows that core keeps of an order. */
export function rowsOf(orderId: string): Rows[] {
  const row = (table: string, where: string, dates?: string[]): Rows => ({
    table,
    where,
    dates,
    bindings: Array.from(where.matchAll(/\?/g), () => orderId),
  })
  const ofOrder = (table: string, dates?: string[]) =>
    row(table, "order_id = ?", dates)
  return [
    row("order", "id = ?", ["canceled_at"]),
    row(
      "order_address",
      `id in (select unnest(array[shipping_address_id, billing_address_id]) from "order" where id = ?)`
    ),
    ofOrder("order_item"),
    ofOrder("order_summary"),
    ofOrder("order_shipping"),
    ofOrder("order_transaction"),
    ofOrder("order_credit_line"),
    ofOrder("order_payment_collection"),
    ofOrder("order_fulfillment"),
    ofOrder("order_promotion"),
    ofOrder("order_change", ["requested_at", "confirmed_at", "canceled_at"]),
    ofOrder("order_change_action"),
    row("order_line_item", `id in (${LINES})`),
    row("order_line_item_tax_line", `item_id in (${LINES})`),
    row("order_line_item_adjustment", `item_id in (${LINES})`),
    row("reservation_item", `line_item_id in (${LINES})`, ["deleted_at"]),
    row("order_shipping_method", `id in (${METHODS})`),
    row("order_shipping_method_tax_line", `shipping_method_id in (${METHODS})`),
    row(
      "order_shipping_method_adjustment",
      `shipping_method_id in (${METHODS})`
    ),
    row("payment_collection", `id in (${COLLECTIONS})`, ["completed_at"]),
    row("payment_session", `payment_collection_id in (${COLLECTIONS})`, [
      "authorized_at",
    ]),
    row("payment", `id in (${PAYMENTS})`, ["captured_at", "canceled_at"]),
    row("capture", `payment_id in (${PAYMENTS})`),
    row("refund", `payment_id in (${PAYMENTS})`),
    row("fulfillment", `id in (${PARCELS})`, [
      "packed_at",
      "shipped_at",
      "delivered_at",
      "canceled_at",
    ]),
    row("fulfillment_item", `fulfillment_id in (${PARCELS})`),
    row("fulfillment_label", `fulfillment_id in (${PARCELS})`),
    row(
      "fulfillment_address",
      `id in (select delivery_address_id from fulfillment where id in (${PARCELS}))`
    ),
    ofOrder("return", ["requested_at", "received_at", "canceled_at"]),
    row("return_item", `return_id in (${RETURNS})`),
    row("return_fulfillment", `return_id in (${RETURNS})`),
  ]
}

/** The customer that core makes for who buys without an account. */
export const guestRow = (orderId: string): Rows => ({
  table: "customer",
  where: `has_account = false and id = (select customer_id from "order" where id = ?)`,
  bindings: [orderId],
})
