import { WAS_ANNOUNCED } from "./completions"
import type { Finder } from "./finder"
import { ORDER_COLUMNS, ORDER_MAY_BE_TOLD } from "./order-columns"

/**
 * Cancelled orders, by a range of `order_pkey`: those young enough to be
 * cancelled. Older ones are parcels on their way, which core does not cancel.
 */
export const ORDER_CANCELED: Finder = {
  topic: "order-canceled",
  key: "o.id",
  facts: `
    select o.id as cause, o.id as position, o.canceled_at as happened_at,
      jsonb_build_object('order_id', o.id) as data, ${ORDER_COLUMNS}
    from "order" o
    where ${ORDER_MAY_BE_TOLD} and o.canceled_at is not null
      and ${WAS_ANNOUNCED}`,
  recent: "o.id > :oldest",
  id_prefix: "order",
  id_age_seconds: 60 * 24 * 3600,
}
