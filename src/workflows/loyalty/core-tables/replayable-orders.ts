import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface ReplayableOrders {
  /** Null: all channels that have no programme of their own. */
  sales_channel_id: string | null
  from: Date
  to: Date
}

/**
 * Orders that earn, or would if a programme were live: those of members, as
 * `earn-points` takes them over. Pages follow the primary key, so all of them
 * together are one walk along it.
 */
export async function findReplayableOrders(
  container: MedusaContainer,
  orders: ReplayableOrders,
  { after, limit }: { after: string; limit: number }
): Promise<string[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `select o.id from "order" o
     join customer c on c.id = o.customer_id and c.has_account
       and c.deleted_at is null
     where o.id > :after and o.deleted_at is null
       and o.created_at >= :from and o.created_at < :to
       and not o.is_draft_order and o.status <> 'canceled'
       and (o.sales_channel_id = :sales_channel_id
         or :sales_channel_id::text is null and not exists (
           select 1 from loyalty_program p
           where p.sales_channel_id = o.sales_channel_id
             and p.status = 'active' and p.deleted_at is null))
     order by o.id limit :limit`,
    { ...orders, after, limit }
  )
  return rows.map(({ id }: { id: string }) => id)
}
