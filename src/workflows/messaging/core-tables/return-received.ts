import type { Finder } from "./finder"
import { ORDER_COLUMNS, ORDER_MAY_BE_TOLD } from "./order-columns"

/**
 * What came back, by a range of `order_change_pkey`, or by
 * `IDX_order_change_return_id` where returns are few. Each confirmed receiving
 * is one fact, as a return may come in several parcels. The status of the
 * return says nothing: core leaves it at `received` when receiving has failed.
 * And there is no event at all when a return is received in one go.
 */
export const RETURN_RECEIVED: Finder = {
  topic: "return-received",
  key: "oc.return_id",
  facts: `
    select oc.id as cause, oc.id as position, oc.confirmed_at as happened_at,
      jsonb_build_object('order_id', o.id, 'order_change_id', oc.id) as data,
      ${ORDER_COLUMNS}
    from order_change oc
    join "order" o on o.id = oc.order_id
    where ${ORDER_MAY_BE_TOLD} and oc.deleted_at is null
      and oc.change_type = 'return_receive' and oc.status = 'confirmed'
      and oc.return_id is not null`,
  recent: "oc.id > :oldest",
  id_prefix: "ordch",
  // Goods are looked at for some time after receiving has begun.
  id_age_seconds: 30 * 24 * 3600,
}
