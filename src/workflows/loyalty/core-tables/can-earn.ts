import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Whether an order is a member's and its channel has a programme: one
 * statement, so that all other orders cost no more than that.
 */
export async function canEarn(
  container: MedusaContainer,
  order_id: string
): Promise<boolean> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `select 1 from "order" o
     join customer c on c.id = o.customer_id and c.has_account
     where o.id = :order_id and exists (
       select 1 from loyalty_program p
       where p.status = 'active' and p.deleted_at is null
         and (p.sales_channel_id is null
           or p.sales_channel_id = o.sales_channel_id))`,
    { order_id }
  )
  return rows.length > 0
}
