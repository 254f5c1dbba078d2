import type { Statement } from "./connection"

/** By what a provider finds a payment again, for a refund or in a dispute. */
const REFERENCES = [
  "id",
  "object",
  "amount",
  "amount_capturable",
  "amount_received",
  "amount_refunded",
  "capture_method",
  "charge_id",
  "created",
  "currency",
  "latest_charge",
  "order_id",
  "payment_id",
  "payment_intent",
  "session_id",
  "status",
  "transaction_id",
]
const list = REFERENCES.map((key) => `'${key}'`).join(", ")

/** Of a provider's data only those, and of them no nested object. */
const referencesOf = (column: string) => `coalesce((
  select jsonb_object_agg(key, value) from jsonb_each(${column})
  where key in (${list})
    and jsonb_typeof(value) not in ('object', 'array')), '{}')`

const HOLDERS = `
  select account_holder_id from customer_account_holder
  where customer_id = any(:customer_ids)`

/** Amounts, dates and the provider's own numbers stay. */
export const ERASE_PAYMENTS: Statement[] = [
  {
    sql: `update payment_session set data = ${referencesOf("data")},
        context = null, metadata = null
      where payment_collection_id = any(:payment_collection_ids)`,
  },
  {
    counted: "payments",
    sql: `update payment set data = ${referencesOf("data")}, metadata = null
      where payment_collection_id = any(:payment_collection_ids)`,
  },
  {
    sql: `update refund set note = null, metadata = null where payment_id in (
      select id from payment
      where payment_collection_id = any(:payment_collection_ids))`,
  },
  {
    sql: `update capture set metadata = null where payment_id in (
      select id from payment
      where payment_collection_id = any(:payment_collection_ids))`,
  },
  {
    sql: `update payment_collection set metadata = null
      where id = any(:payment_collection_ids)`,
  },
  {
    counted: "account_holders",
    sql: `update account_holder set email = null, metadata = null,
        data = ${referencesOf("data")}
      where id in (${HOLDERS}) or lower(email) = any(:emails)`,
  },
]
