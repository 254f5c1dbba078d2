import { orderPlans, type OrderKey, type OrderPlan } from "../../order-plans"
import { customers } from "../../people"
import { reviewIn, takePurchasesWorkflow } from "../../../workflows/review"
import { queryOf, type SeedContext } from "../context"
import { findOrders } from "../orders/find"
import { momentsOf } from "./moments"

/** An order of which something was sent, as far as its reviews need it. */
export type ReviewedOrder = {
  key: OrderKey
  id: string
  customer_id: string | null
  sales_channel_id: string | null
  /** Whether its buyer logs in, or shows the token of the order. */
  has_account: boolean
  lines: ReviewedLine[]
}

type ReviewedLine = {
  id: string
  sku: string
  fulfilled_at: Date | null
  delivered_at: Date | null
  refunded_at: Date | null
}

/**
 * Takes the demo's orders over as the running shop does, but with the moments
 * of their stories in place of today's.
 */
export async function seedPurchases(context: SeedContext) {
  const orders = await findSentOrders(context)
  const reviews = reviewIn(context.container)
  await takePurchasesWorkflow(context.container).run({
    input: { order_ids: orders.map(({ id }) => id) },
  })
  const known = await reviews.listReviewPurchases({
    order_id: orders.map(({ id }) => id),
  })
  const rowOf = new Map(known.map((row) => [row.line_item_id, row]))
  const wrong = orders
    .flatMap(({ lines }) => lines)
    .flatMap(({ id: line_item_id, sku: _, ...moments }) => {
      const row = rowOf.get(line_item_id)
      const occurred_at = moments.fulfilled_at ?? row?.occurred_at
      return row && row.occurred_at.getTime() !== occurred_at?.getTime()
        ? [{ id: row.id, ...moments, occurred_at }]
        : []
    })
  if (wrong.length) {
    await reviews.updateReviewPurchases(wrong)
  }
  return orders
}

/** The oldest first. */
async function findSentOrders(context: SeedContext): Promise<ReviewedOrder[]> {
  const sent = (orderPlans as readonly OrderPlan[]).filter(
    ({ stages }) =>
      stages.some((stage) => stage.do === "pack") &&
      !stages.some((stage) => stage.do === "cancel")
  )
  const known = await findOrders(context)
  const { data } = await queryOf(context).graph({
    entity: "order",
    fields: [
      ...["id", "created_at", "customer_id", "sales_channel_id"],
      ...["items.id", "items.variant_sku"],
    ],
    filters: { id: sent.map(({ key }) => known.get(key)?.id as string) },
  })
  const orderOf = new Map(data.map((order) => [order.id, order]))
  return sent.map((plan) => {
    const order = orderOf.get(known.get(plan.key)?.id as string)
    const placedAt = new Date(order?.created_at as string | Date)
    return {
      key: plan.key as OrderKey,
      id: order?.id as string,
      customer_id: order?.customer_id ?? null,
      sales_channel_id: order?.sales_channel_id ?? null,
      has_account: customers.some(({ email }) => email === plan.buyer),
      lines: (order?.items ?? []).map((item) => {
        const sku = item?.variant_sku ?? ""
        return {
          id: item?.id as string,
          sku,
          ...momentsOf(plan, sku, placedAt),
        }
      }),
    }
  })
}
