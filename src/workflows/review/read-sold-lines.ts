import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
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
  "payment_collections.captured_amount",
  "payment_collections.refunded_amount",
]

interface CorePayment {
  captured_amount: BigNumberInput | null
  refunded_amount: BigNumberInput | null
}

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
        isPaidBack(order.payment_collections ?? []) ||
        Number(item.detail.return_received_quantity) >=
          Number(item.detail.quantity),
    }))
  )
}

/** All of it: which line a part was for, core does not know. */
function isPaidBack(payments: (CorePayment | null)[]) {
  const sumOf = (field: keyof CorePayment) =>
    MathBN.sum(0, ...payments.map((payment) => payment?.[field] ?? 0))
  const captured = sumOf("captured_amount")
  return (
    MathBN.gt(captured, 0) && MathBN.gte(sumOf("refunded_amount"), captured)
  )
}
