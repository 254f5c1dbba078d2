import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SoldLine } from "../../modules/review/purchases"

const FIELDS = [
  "id",
  "status",
  "customer_id",
  "sales_channel_id",
  "items.id",
  "items.product_id",
  "items.variant_id",
  "items.detail.quantity",
  "items.detail.fulfilled_quantity",
  "items.detail.delivered_quantity",
  "items.detail.return_received_quantity",
]

interface CoreLine {
  id: string
  product_id: string | null
  variant_id: string | null
  detail: Record<string, unknown>
}

/** The lines of orders as core knows them now. */
export async function readSoldLines(
  container: MedusaContainer,
  orderIds: string[]
): Promise<SoldLine[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: orderIds } })
  return data.flatMap(({ items, ...order }) =>
    ((items ?? []) as unknown as CoreLine[]).map((item) => ({
      order_id: order.id,
      customer_id: order.customer_id ?? null,
      sales_channel_id: order.sales_channel_id ?? null,
      line_item_id: item.id,
      product_id: item.product_id,
      variant_id: item.variant_id,
      is_fulfilled: Number(item.detail.fulfilled_quantity) > 0,
      is_delivered: Number(item.detail.delivered_quantity) > 0,
      is_refunded:
        order.status === "canceled" ||
        Number(item.detail.return_received_quantity) >=
          Number(item.detail.quantity),
    }))
  )
}
