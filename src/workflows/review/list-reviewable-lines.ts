import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import { reviewableAt } from "../../modules/review/domain/reviewable"
import { readSettings } from "./read-settings"
import { reviewIn } from "./review-service"

/** What a customer has bought, can review and has not. */
export async function listReviewableLines(
  container: MedusaContainer,
  {
    sales_channel_id,
    ...page
  }: {
    customer_id: string
    sales_channel_id: string | null
    limit: number
    offset: number
  }
) {
  const settings = await readSettings(container, sales_channel_id)
  const days = settings.reviewable_days_after_fulfilment
  const { lines, count } = await reviewIn(container).listUnreviewed({
    ...page,
    now: clock.now(),
    days_after_fulfilment: days,
  })
  return {
    count,
    lines: lines.map((line) => ({
      line_item_id: line.line_item_id,
      order_id: line.order_id,
      product_id: line.product_id as string,
      variant_id: line.variant_id,
      reviewable_at: reviewableAt(line, days) as Date,
    })),
  }
}
