import type { MedusaContainer } from "@medusajs/framework/types"
import { connectionOf } from "./connection"

/** How long after its delivery an order may still come back. */
const RETURN_DAYS = 14

/**
 * Orders that still need to know who bought them: not delivered, delivered so
 * lately that they may come back, on their way back, or with money to move.
 */
const OPEN_ORDERS = `
  select o.display_id
  from "order" o
  join order_summary s on s.order_id = o.id and s.version = o.version
    and s.deleted_at is null
  where o.customer_id = any(:customer_ids) and o.deleted_at is null
    and not o.is_draft_order
    and o.status not in ('canceled', 'archived', 'completed')
    and ((s.totals->>'pending_difference')::numeric <> 0
      or exists (
        select 1 from order_item i
        join order_line_item l on l.id = i.item_id
        where i.order_id = o.id and i.version = o.version
          and i.deleted_at is null and l.requires_shipping
          and i.quantity > i.delivered_quantity + i.return_received_quantity
            + i.return_dismissed_quantity + i.written_off_quantity)
      or exists (
        select 1 from order_fulfillment x
        join fulfillment f on f.id = x.fulfillment_id
        where x.order_id = o.id and f.canceled_at is null
          and f.delivered_at > :delivered_after)
      or exists (
        select 1 from return r
        where r.order_id = o.id and r.deleted_at is null
          and r.canceled_at is null and r.received_at is null))
  order by o.display_id
  limit 20`

/** The numbers of at most twenty of them, as people know them. */
export async function listOpenOrders(
  container: MedusaContainer,
  customer_ids: string[],
  now: Date
): Promise<number[]> {
  const delivered_after = new Date(now.getTime() - RETURN_DAYS * 86_400_000)
  const { rows } = await connectionOf(container).raw<{
    rows: { display_id: number }[]
  }>(OPEN_ORDERS, { customer_ids, delivered_after } as never)
  return rows.map(({ display_id }) => display_id)
}
