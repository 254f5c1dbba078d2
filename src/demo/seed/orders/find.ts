import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderPlans } from "../../order-plans"
import type { SeedContext } from "../context"

/** What the seed writes into an order's metadata, to find it again. */
export type OrderMarks = {
  demo_key: string
  /** When the seed really made it: rows younger than this are to be moved. */
  demo_made_at: string
  /** All its stages are done; from here on it belongs to the shop. */
  demo_ready?: boolean
  /** What lay in the warehouse before. Kept until the order is ready. */
  demo_stock?: StockBefore[]
}

export type StockBefore = {
  inventory_item_id: string
  location_id: string
  stocked_quantity: number
}

export type FoundOrder = { id: string; display_id: number; marks: OrderMarks }

/** The demo's orders by key. Core cannot filter by metadata, so this is SQL. */
export async function findOrders({ container }: SeedContext) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: { id: string; display_id: number; metadata: OrderMarks }[] =
    await knex("order")
      .whereNull("deleted_at")
      .whereRaw("metadata->>'demo_key' = any(?)", [
        orderPlans.map(({ key }) => key as string),
      ])
      .select("id", "display_id", "metadata")
  return new Map<string, FoundOrder>(
    rows.map(({ id, display_id, metadata }) => [
      metadata.demo_key,
      { id, display_id, marks: metadata },
    ])
  )
}
