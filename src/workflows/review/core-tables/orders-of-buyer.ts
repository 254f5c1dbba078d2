import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Enough to find one that has arrived. */
const ORDERS_MAX = 20

interface Bought {
  customer_id: string
  product_id: string
}

/**
 * The latest orders in which somebody bought a product. Core's services find
 * orders by their customer only, and would read every line of all of them.
 */
export async function ordersOfBuyer(
  container: MedusaContainer,
  bought: Bought
): Promise<string[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `select distinct o.id
     from "order" o
     join order_item oi on oi.order_id = o.id and oi.deleted_at is null
     join order_line_item line on line.id = oi.item_id
       and line.product_id = :product_id and line.deleted_at is null
     where o.customer_id = :customer_id and o.deleted_at is null
     order by o.id desc limit ${ORDERS_MAX}`,
    { ...bought }
  )
  return rows.map(({ id }: { id: string }) => id)
}
