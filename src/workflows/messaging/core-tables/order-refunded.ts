import type { Finder } from "./finder"
import { ORDER_COLUMNS, ORDER_MAY_BE_TOLD } from "./order-columns"

/** Cancelling first asks the payment provider for each refund. */
const CANCELING_MINUTES = 2

/**
 * Refunds, by a range of `refund_pkey`. Money that goes back because the order
 * was cancelled is in the mail about that: one thing happened, so a shopper
 * wants one mail. And what core gave back for a checkout that failed, before
 * the next try became the order, was never that order's.
 */
export const ORDER_REFUNDED: Finder = {
  topic: "order-refunded",
  key: "r.payment_id",
  facts: `
    select r.id as cause, r.id as position, r.created_at as happened_at,
      jsonb_build_object('order_id', o.id, 'refund_id', r.id) as data,
      ${ORDER_COLUMNS}
    from refund r
    join payment p on p.id = r.payment_id
    join order_payment_collection link
      on link.payment_collection_id = p.payment_collection_id
      and link.deleted_at is null
    join "order" o on o.id = link.order_id
    where ${ORDER_MAY_BE_TOLD} and r.deleted_at is null
      and r.created_at >= o.created_at
      and (o.canceled_at is null or r.created_at > o.canceled_at
        or r.created_at <
          o.canceled_at - interval '${CANCELING_MINUTES} minutes')`,
  recent: "r.id > :oldest",
  id_prefix: "ref",
}
