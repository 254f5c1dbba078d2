import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Whether somebody has bought before, with this account or as a guest of its
 * address. What was canceled was no purchase.
 */
export async function hasOrdered(
  container: MedusaContainer,
  customer_id: string
): Promise<boolean> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `select 1
     from customer own
     join customer c on c.email = own.email and c.deleted_at is null
     join "order" o on o.customer_id = c.id and o.deleted_at is null
       and o.status <> 'canceled' and not o.is_draft_order
     where own.id = :customer_id
     limit 1`,
    { customer_id }
  )
  return rows.length > 0
}
