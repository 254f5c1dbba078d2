import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Written off by a claim and sent back beside that: core counts both. */
const COUNTED_TWICE = `
  case when oi.written_off_quantity = 0 then 0 else (
    select coalesce(sum((a.details->>'quantity')::numeric), 0)
    from order_change_action a
    join order_change change on change.id = a.order_change_id
      and change.status = 'confirmed' and change.deleted_at is null
    left join "return" r on r.id = change.return_id
    join order_claim claim on claim.id = coalesce(change.claim_id, r.claim_id)
      and claim.canceled_at is null
    where a.order_id = oi.order_id and a.deleted_at is null
      and a.details->>'reference_id' = oi.item_id and a.action like 'RECEIVE%')
  end`

/** Core adds what came back damaged to what is written off. */
const LEFT = `(oi.quantity - oi.return_received_quantity
  - oi.written_off_quantity + ${COUNTED_TWICE})`

const LINES_TO_ARRIVE = `
  order_item oi join order_line_item line on line.id = oi.item_id
    and line.requires_shipping
  where oi.order_id = o.id and oi.version = o.version
    and oi.deleted_at is null and ${LEFT} > 0`

/**
 * Something of the order `o` is sent, and neither came back nor was written
 * off. What a claim replaces has a line of its own to arrive by.
 */
export const NEEDS_A_PARCEL = `exists (select 1 from ${LINES_TO_ARRIVE})`

/**
 * Not all of that has arrived. Core does not say which units came back: those
 * that never arrived, as far as there are any. What was never packed did not.
 */
export const IS_ON_ITS_WAY = `exists (select 1 from ${LINES_TO_ARRIVE}
    and (oi.delivered_quantity < ${LEFT}
      or oi.fulfilled_quantity < oi.quantity
        - (oi.written_off_quantity - oi.return_dismissed_quantity)))`

export interface Arrival {
  needs_a_parcel: boolean
  is_on_its_way: boolean
}

export async function readArrival(
  container: MedusaContainer,
  order_id: string
): Promise<Arrival | undefined> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Arrival[] }>(
    `select ${NEEDS_A_PARCEL} as needs_a_parcel,
       ${IS_ON_ITS_WAY} as is_on_its_way
     from "order" o where o.id = :order_id`,
    { order_id }
  )
  return rows.at(0)
}
