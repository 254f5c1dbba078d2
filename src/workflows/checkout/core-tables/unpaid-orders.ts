import { CUT_SHORT, notSettled } from "./fragments"

/**
 * Orders of carts that cost something and never had money behind them. An
 * order that lost its payment later was looked at by a person; one whose run
 * was cut short belongs to the finder above.
 */
export const UNPAID_ORDERS = `
  select 'unpaid' as finder, o.id as finding_id, oc.cart_id,
    o.id as order_id, o.id as position
  from "order" o
  join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
    and oc.order_id > :oldest_order_id
  join order_summary s on s.order_id = o.id and s.version = o.version
    and s.deleted_at is null
  where o.id > greatest(:after, :oldest_order_id) and o.id < :newest_order_id
    and o.status = 'pending' and not o.is_draft_order
    and o.deleted_at is null
    and (s.totals->>'current_order_total')::numeric > 0
    and not exists (select 1 from order_fulfillment f
      where f.order_id = o.id and f.deleted_at is null)
    and not exists (
      select 1 from order_payment_collection opc
      left join payment p
        on p.payment_collection_id = opc.payment_collection_id
        and p.deleted_at is null
        and (p.canceled_at is null or p.canceled_at >= o.created_at)
      left join payment_session ps
        on ps.payment_collection_id = opc.payment_collection_id
        and ps.deleted_at is null and ps.status = 'pending_authorization'
      where opc.order_id = o.id and opc.deleted_at is null
        and (p.id is not null or ps.id is not null))
    and not exists (
      select 1 from workflow_execution e
      where e.workflow_id = 'complete-cart' and e.deleted_at is null
        and e.state in ${CUT_SHORT} and e.id > :oldest_run_id
        and e.context->'data'->'payload'->>'id' = oc.cart_id
        and not exists (
          select 1 from completion_repair r
          where r.finding_id = e.transaction_id and r.outcome <> 'failed'))
    and ${notSettled("o.id")}
  order by o.id
  limit :limit`
