import type { Finder } from "./finder"
import { ORDER_COLUMNS, ORDER_MAY_BE_TOLD } from "./order-columns"

/**
 * Requests to hand an order to another account, by `IDX_order_change_status`,
 * as few are open. The owner is asked, at the address of the order.
 */
export const ORDER_TRANSFER_REQUESTED: Finder = {
  topic: "order-transfer-requested",
  key: "oc.id",
  facts: `
    select oc.id as cause, oc.id as position, oc.requested_at as happened_at,
      jsonb_build_object('order_id', o.id, 'order_change_id', oc.id) as data,
      ${ORDER_COLUMNS}
    from order_change oc
    join "order" o on o.id = oc.order_id
    where ${ORDER_MAY_BE_TOLD} and oc.deleted_at is null
      and oc.change_type = 'transfer' and oc.status = 'requested'`,
  recent: "oc.id > :oldest",
  id_prefix: "ordch",
}
