import type { MedusaContainer } from "@medusajs/framework/types"
import { reviewableAt } from "../../modules/review/domain/reviewable"
import { readSettings } from "./read-settings"
import { reviewIn } from "./review-service"

/** What an order sold, as far as it was heard of, and from when it can be reviewed. */
export async function listPurchasesOfOrder(
  container: MedusaContainer,
  order_id: string,
  page: { take: number; skip: number }
) {
  const [rows, count] = await reviewIn(container).listAndCountReviewPurchases(
    { order_id },
    { ...page, order: { id: "ASC" } }
  )
  const channel = rows[0]?.sales_channel_id ?? null
  const settings = await readSettings(container, channel)
  const days = settings.reviewable_days_after_fulfilment
  return {
    count,
    lines: rows.map((line) => ({
      order_id: line.order_id,
      line_item_id: line.line_item_id,
      product_id: line.product_id,
      reviewable_at: reviewableAt(line, days),
      refunded_at: line.refunded_at,
    })),
  }
}
