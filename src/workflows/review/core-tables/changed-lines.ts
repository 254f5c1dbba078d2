import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { firstIdSince } from "../../../lib/ulid-time"

/** Parcels that take longer are found when their buyer writes. */
const LOOK_BACK_DAYS = 60
const DAY_MS = 86_400_000

/**
 * Orders of which something was sent, delivered, sent back or paid back that
 * the events have not told us. Ids begin with the time, so recent ones are a range.
 */
export async function findUntakenOrders(
  container: MedusaContainer,
  { after, limit }: { after: string | null; limit: number }
): Promise<string[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // Real time: core stamps its ids with it.
  const since = Date.now() - LOOK_BACK_DAYS * DAY_MS
  const { rows } = await knex.raw(
    `select order_id from (
       select link.order_id
       from fulfillment f
       join order_fulfillment link on link.fulfillment_id = f.id
         and link.deleted_at is null
       join fulfillment_item fi on fi.fulfillment_id = f.id
         and fi.deleted_at is null
       left join review_purchase p on p.line_item_id = fi.line_item_id
         and p.deleted_at is null
       where f.id > :fulfilled and f.deleted_at is null
         and f.canceled_at is null
         and (p.fulfilled_at is null
           or f.delivered_at is not null and p.delivered_at is null)
       union
       select r.order_id
       from "return" r
       join return_item ri on ri.return_id = r.id and ri.deleted_at is null
       join order_item oi on oi.item_id = ri.item_id
         and oi.order_id = r.order_id and oi.deleted_at is null
         and oi.return_received_quantity >= oi.quantity
       join review_purchase p on p.line_item_id = ri.item_id
         and p.deleted_at is null and p.refunded_at is null
       where r.id > :returned and r.deleted_at is null
         and r.status = 'received'
       union
       select p.order_id
       from refund r
       join payment on payment.id = r.payment_id
       join payment_collection paid on paid.id = payment.payment_collection_id
         and paid.captured_amount > 0
         and paid.refunded_amount >= paid.captured_amount
       join order_payment_collection link
         on link.payment_collection_id = paid.id and link.deleted_at is null
       join review_purchase p on p.order_id = link.order_id
         and p.deleted_at is null and p.refunded_at is null
       where r.id > :refunded and r.deleted_at is null
     ) untaken
     where order_id > :after
     order by order_id limit :limit`,
    {
      fulfilled: firstIdSince("ful", since),
      returned: firstIdSince("return", since),
      refunded: firstIdSince("ref", since),
      after: after ?? "",
      limit,
    }
  )
  return rows.map(({ order_id }: { order_id: string }) => order_id)
}
