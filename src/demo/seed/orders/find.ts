import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderPlans } from "../../order-plans"
import { queryOf, type SeedContext } from "../context"

/** What the seed writes into an order's metadata, to find it again. */
export type OrderMarks = {
  demo_key: string
  /** When the seed really made it: rows younger than this are to be moved. */
  demo_made_at: string
  /** All its stages are done; from here on it belongs to the shop. */
  demo_ready?: boolean
}

export type FoundOrder = { id: string; display_id: number; marks: OrderMarks }

export const isReady = (order?: FoundOrder) => !!order?.marks.demo_ready

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

/** One order with all that tells which stages it has been through. */
export async function readOrder(context: SeedContext, id: string) {
  const { data } = await queryOf(context).graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "currency_code",
      "metadata",
      "items.*",
      "payment_collections.id",
      "payment_collections.payments.id",
      "payment_collections.payments.captures.id",
      "payment_collections.payments.refunds.id",
      "fulfillments.id",
      "fulfillments.created_at",
      "fulfillments.shipped_at",
      "fulfillments.delivered_at",
      "fulfillments.items.line_item_id",
      "fulfillments.items.quantity",
    ],
    filters: { id },
  })
  return data[0]
}

/** The money of an order. Asking for it makes core add the order up. */
export async function readMoney(context: SeedContext, id: string) {
  const { data } = await queryOf(context).graph({
    entity: "order",
    fields: ["id", "total", "summary.*"],
    filters: { id },
  })
  return data[0]
}

export type OrderState = Awaited<ReturnType<typeof readOrder>>
