import { sqlTimeOfId } from "../../../lib/ulid-time"
import { CUT_SHORT, LONGEST_RUN_MS, notSettled } from "./fragments"

/**
 * Orders that a run had made but not yet linked to its cart when it died. Only
 * the cart knows them: same customer, same lines, made while the run was on.
 */
export const STRAY_ORDERS = `
  select distinct on (o.id) 'stray' as finder, o.id as finding_id,
    c.id as cart_id, o.id as order_id, o.id as position
  from workflow_execution e
  join cart c on c.id = e.context->'data'->'payload'->>'id'
  join "order" o on o.customer_id = c.customer_id
    and o.currency_code = c.currency_code
    and o.sales_channel_id = c.sales_channel_id
    and ${sqlTimeOfId("o.id", "order")} - ${sqlTimeOfId("e.id", "wf_exec")}
      between 0 and ${LONGEST_RUN_MS}
  where e.workflow_id = 'complete-cart' and e.deleted_at is null
    and e.state in ${CUT_SHORT}
    and o.id > greatest(:after, :oldest_order_id) and o.id < :newest_order_id
    and o.status = 'pending' and not o.is_draft_order
    and o.deleted_at is null
    and not exists (select 1 from order_cart oc
      where oc.order_id = o.id and oc.deleted_at is null)
    and not exists (
      select 1 from order_payment_collection opc
      where opc.order_id = o.id and opc.deleted_at is null
        and not exists (
          select 1 from cart_payment_collection cpc
          where cpc.payment_collection_id = opc.payment_collection_id
            and cpc.cart_id = c.id))
    and not exists (select 1 from order_fulfillment f
      where f.order_id = o.id and f.deleted_at is null)
    and (
      select array_agg(row(li.variant_id, trim_scale(oi.quantity))::text
        order by li.variant_id, oi.quantity)
      from order_item oi join order_line_item li on li.id = oi.item_id
      where oi.order_id = o.id and oi.deleted_at is null
    ) = (
      select array_agg(row(cl.variant_id, trim_scale(cl.quantity::numeric))::text
        order by cl.variant_id, cl.quantity)
      from cart_line_item cl
      where cl.cart_id = c.id and cl.deleted_at is null)
    and ${notSettled("o.id")}
  order by o.id
  limit :limit`
