import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Which order a line is of. Core's services and `query.graph` find lines by
 * their order only.
 */
export async function orderOfLine(
  container: MedusaContainer,
  item_id: string
): Promise<string | undefined> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await knex("order_item")
    .where({ item_id })
    .whereNull("deleted_at")
    .first("order_id")
  return row?.order_id
}
