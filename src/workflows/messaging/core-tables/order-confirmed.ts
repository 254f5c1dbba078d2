import { COMPLETION_IS_DECIDED } from "./completions"
import type { Finder } from "./finder"
import { ORDER_COLUMNS, ORDER_MAY_BE_TOLD } from "./order-columns"

/**
 * Orders, by a range of `order_pkey`. Cancelled ones as well: their message is
 * dropped when it is due, and says until then that the order was known. The id
 * of a merchant's draft is as old as the draft.
 *
 * An event does not wait for `settled`: core and the repair of checkouts emit
 * `order.placed` only when they have decided.
 */
export const ORDER_CONFIRMED: Finder = {
  topic: "order-confirmed",
  key: "o.id",
  facts: `
    select o.id as cause, o.id as position, o.created_at as happened_at,
      jsonb_build_object('order_id', o.id) as data, ${ORDER_COLUMNS}
    from "order" o
    where ${ORDER_MAY_BE_TOLD}`,
  recent: "o.id > :oldest",
  id_prefix: "order",
  settled: COMPLETION_IS_DECIDED,
}
