import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Names the state of an order `o`: whatever gives something back changes one of
 * these. Unlike a time it is there for everybody at once, and a clock that
 * lags behind hides nothing.
 */
export const STATE_OF_ORDER = `concat_ws(' ', o.version,
  case when o.canceled_at is null and o.deleted_at is null then 'placed' else 'canceled' end,
  (select count(*) from order_transaction t
    where t.order_id = o.id and t.deleted_at is null))`

/** Amounts as text, in major units. */
export interface MoneyOfOrder {
  state: string
  is_canceled: boolean
  captured_total: string
  refunded_total: string
  goodwill_total: string
  credit_total: string
  credited_total: string
}

export async function readState(container: MedusaContainer, order_id: string) {
  const { rows } = await connectionOf(container).raw<{
    rows: { state: string }[]
  }>(
    `select ${STATE_OF_ORDER} as state from "order" o where o.id = :order_id`,
    { order_id }
  )
  return rows.at(0)?.state
}

/**
 * What was paid and paid back. Credit that an order was placed with stands in
 * its first version; what is in the present one beside it core has written
 * itself, for money that it gave and did not owe.
 */
export async function readMoney(
  container: MedusaContainer,
  order_id: string
): Promise<MoneyOfOrder | undefined> {
  const { rows } = await connectionOf(container).raw<{ rows: MoneyOfOrder[] }>(
    `select ${STATE_OF_ORDER} as state,
       o.canceled_at is not null or o.deleted_at is not null as is_canceled,
       paid.captured as captured_total,
       paid.refunded + credit.other_back as refunded_total,
       greatest(credit.other_now - credit.other_placed, 0) as goodwill_total,
       credit.placed as credit_total,
       credit.points_back as credited_total
     from "order" o
     cross join lateral (
       select coalesce(sum(amount) filter (where amount > 0), 0) as captured,
         coalesce(-sum(amount) filter (where amount < 0), 0) as refunded
       from order_transaction t
       where t.order_id = o.id and t.deleted_at is null) paid
     cross join lateral (
       select coalesce(sum(amount) filter (where is_first and amount > 0), 0) as placed,
         coalesce(sum(amount) filter (where is_first and amount > 0 and not is_points), 0) as other_placed,
         coalesce(sum(amount) filter (where is_last and amount > 0 and not is_points), 0) as other_now,
         coalesce(-sum(amount) filter (where is_last and amount < 0 and not is_points), 0) as other_back,
         coalesce(-sum(amount) filter (where is_last and amount < 0 and is_points), 0) as points_back
       from (
         select amount, version = 1 as is_first, version = o.version as is_last,
           reference is not distinct from 'loyalty' as is_points
         from order_credit_line c
         where c.order_id = o.id and c.deleted_at is null) line) credit
     where o.id = :order_id`,
    { order_id }
  )
  return rows.at(0)
}

export interface UnitsOfLine {
  line_item_id: string
  quantity: string
  quantity_kept: string
  quantity_charged: string
  quantity_requested: string
}

/**
 * What became of the units of each line that ever was in an order. A claim
 * writes a unit off, and may have it sent back beside that: it is gone once.
 * For one that is replaced for free nothing has changed.
 */
export async function readUnits(
  container: MedusaContainer,
  order_id: string
): Promise<UnitsOfLine[]> {
  const { rows } = await connectionOf(container).raw<{ rows: UnitsOfLine[] }>(
    `with claimed as (
       select a.details->>'reference_id' as item_id,
         coalesce(sum((a.details->>'quantity')::numeric) filter (
           where a.action like 'RECEIVE%'), 0) as received,
         coalesce(sum(case a.action when 'RETURN_ITEM' then 1 else -1 end
           * (a.details->>'quantity')::numeric) filter (
           where a.action in ('RETURN_ITEM', 'CANCEL_RETURN_ITEM')), 0) as requested,
         coalesce(sum((a.details->>'quantity')::numeric) filter (
           where a.action = 'WRITE_OFF_ITEM' and ${IS_FREE_REPLACEMENT}), 0) as replaced
       from order_change_action a
       join order_change change on change.id = a.order_change_id
         and change.status = 'confirmed' and change.deleted_at is null
       left join "return" r on r.id = change.return_id
       join order_claim claim on claim.id = coalesce(change.claim_id, r.claim_id)
         and claim.canceled_at is null
       where a.order_id = :order_id and a.deleted_at is null
       group by 1),
     bought as (
       select item_id, max(quantity) as quantity
       from order_item where order_id = :order_id and deleted_at is null
       group by 1)
     select bought.item_id as line_item_id, bought.quantity,
       greatest(0, coalesce(now.quantity - now.return_received_quantity
         - now.written_off_quantity, 0)
         + coalesce(claimed.received + claimed.replaced, 0)) as quantity_kept,
       coalesce(now.quantity - now.return_received_quantity
         - now.return_dismissed_quantity, 0) as quantity_charged,
       greatest(0, coalesce(now.return_requested_quantity, 0)
         - coalesce(claimed.requested - claimed.received, 0)) as quantity_requested
     from bought
     join "order" o on o.id = :order_id
     left join order_item now on now.order_id = o.id and now.version = o.version
       and now.item_id = bought.item_id and now.deleted_at is null
     left join claimed on claimed.item_id = bought.item_id`,
    { order_id }
  )
  return rows
}

const IS_FREE_REPLACEMENT = `claim.type = 'replace' and not exists (
  select from order_change_action added
  where added.order_id = a.order_id and added.claim_id = claim.id
    and added.action = 'ITEM_ADD' and added.deleted_at is null
    and (added.details->>'unit_price')::numeric > 0)`

function connectionOf(container: MedusaContainer): Knex {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
}
