/** States of a run of core's that was killed, or that failed to undo itself. */
const CUT_SHORT = `('not_started', 'invoking', 'waiting_to_compensate', 'compensating', 'failed')`

/** A cart and an order of one customer, in a completion that was cut short. */
const CUT_SHORT_RUN = `
  select 1 from workflow_execution e
  join cart on cart.id = e.context->'data'->'payload'->>'id'
  where e.workflow_id = 'complete-cart' and e.deleted_at is null
    and e.state in ${CUT_SHORT}
    and cart.customer_id is not distinct from o.customer_id`

/** The repair has cancelled the order, and may have taken it from its cart. */
const WAS_UNDONE = `
  exists (select 1 from completion_repair r
    where r.order_id = o.id and r.outcome = 'canceled'
      and r.deleted_at is null)`

/**
 * The order `o` is not waiting for the repair of cut-short checkouts, which
 * may still cancel it: no completion of its customer is undecided, and there
 * is money behind it if it came from a cart. Orders without a cart were drafts
 * of a merchant, who may collect the money later.
 */
export const COMPLETION_IS_DECIDED = `
  not exists (${CUT_SHORT_RUN}
    and not exists (select 1 from completion_repair r
      where r.finding_id = e.transaction_id and r.outcome <> 'failed'
        and r.deleted_at is null))
  and not ${WAS_UNDONE}
  and (
    not exists (select 1 from order_cart oc
      where oc.order_id = o.id and oc.deleted_at is null)
    or exists (select 1 from order_summary s
      where s.order_id = o.id and s.version = o.version
        and s.deleted_at is null
        and (s.totals->>'current_order_total')::numeric <= 0)
    or exists (
      select 1 from order_payment_collection opc
      left join payment p
        on p.payment_collection_id = opc.payment_collection_id
        and p.deleted_at is null and p.canceled_at is null
      left join payment_session ps
        on ps.payment_collection_id = opc.payment_collection_id
        and ps.deleted_at is null and ps.status = 'pending_authorization'
      where opc.order_id = o.id and opc.deleted_at is null
        and (p.id is not null or ps.id is not null)))`

/**
 * Somebody knows of the order `o`. Whoever only saw a checkout fail is not
 * told that an order was cancelled which they never had.
 */
export const WAS_ANNOUNCED = `(
  exists (select 1 from message m
    where m.topic = 'order-confirmed' and m.cause = o.id
      and m.deleted_at is null)
  or not ${WAS_UNDONE}
    and not exists (${CUT_SHORT_RUN}
      and not exists (select 1 from completion_repair r
        where r.finding_id = e.transaction_id and r.outcome in
          ('nothing', 'announced', 'completed', 'resumed'))))`
