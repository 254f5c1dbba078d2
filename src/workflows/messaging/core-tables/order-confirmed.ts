import { COMPLETION_IS_DECIDED } from "./completions"
import type { Finder } from "./finder"
import {
  ORDER_COLUMNS,
  ORDER_CUSTOMER,
  ORDER_MAY_BE_TOLD,
} from "./order-columns"

const WEEK_SECONDS = 7 * 24 * 3600

/**
 * Orders, by a range of `order_pkey`. Cancelled ones as well: their message is
 * dropped when it is due, and says that the order was known.
 *
 * Who is told by an event does not wait for `settled`: core and the repair emit
 * `order.placed` only when they have decided.
 */
export const ORDER_CONFIRMED: Finder = {
  topic: "order-confirmed",
  horizon_seconds: WEEK_SECONDS,
  id_prefix: "order",
  key: "o.id",
  facts: `
    select o.id as cause, o.id as position,
      jsonb_build_object('order_id', o.id) as data, ${ORDER_COLUMNS}
    from "order" o ${ORDER_CUSTOMER}
    where ${ORDER_MAY_BE_TOLD}`,
  recent: "o.id > greatest(:after, :oldest) and o.id < :newest",
  settled: COMPLETION_IS_DECIDED,
}
