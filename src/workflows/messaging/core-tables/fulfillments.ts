import type { Finder } from "./finder"
import { ORDER_COLUMNS, ORDER_MAY_BE_TOLD } from "./order-columns"

/**
 * Parcels to shoppers, found by what core notes in `order_change_action` when
 * one is shipped or delivered: by a range of `order_change_action_pkey`, then
 * of `fulfillment_pkey`. Parcels that come back are linked to returns instead.
 *
 * Core has no place for the wish not to be told, which a merchant states with
 * the shipment; it only travels with the event. The subscriber keeps it in the
 * fulfilment's `metadata`.
 */
function fulfillmentFinder(
  topic: string,
  stamp: "shipped_at" | "delivered_at",
  action: "SHIP_ITEM" | "DELIVER_ITEM"
): Finder {
  return {
    topic,
    key: "f.id",
    facts: `
      select f.id as cause, f.id as position, f.${stamp} as happened_at,
        jsonb_build_object('order_id', o.id, 'fulfillment_id', f.id) as data,
        ${ORDER_COLUMNS}
      from fulfillment f
      join order_fulfillment link
        on link.fulfillment_id = f.id and link.deleted_at is null
      join "order" o on o.id = link.order_id
      where ${ORDER_MAY_BE_TOLD} and f.deleted_at is null
        and f.${stamp} is not null and f.canceled_at is null
        and f.metadata->'no_notification'->>'${topic}' is null`,
    // As an array, since the planner takes a join for a walk through all.
    recent: `f.id = any(array(
      select a.reference_id from order_change_action a
      where a.id > :oldest and a.action = '${action}'
        and a.reference = 'fulfillment' and a.deleted_at is null))`,
    id_prefix: "ordchact",
  }
}

export const ORDER_SHIPPED = fulfillmentFinder(
  "order-shipped",
  "shipped_at",
  "SHIP_ITEM"
)

export const ORDER_DELIVERED = fulfillmentFinder(
  "order-delivered",
  "delivered_at",
  "DELIVER_ITEM"
)
