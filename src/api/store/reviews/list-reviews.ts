import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { summaryOf } from "../../../modules/review/listing"
import { readSettings, reviewIn } from "../../../workflows/review"
import { publicReview } from "./review-answers"
import type { reviewListQuery } from "./schema"

/** One page of what everybody reads of a product, or of the shop. */
export async function listReviews(
  container: MedusaContainer,
  {
    product_id,
    sales_channel_id,
  }: { product_id: string | null; sales_channel_id: string | null },
  { attribute, order, ...query }: z.infer<typeof reviewListQuery>
) {
  const settings = await readSettings(container, sales_channel_id)
  const { reviews, count, sums } = await reviewIn(container).listVisible({
    ...query,
    product_id,
    order: order ?? settings.default_order,
    attributes: attribute?.length
      ? Object.fromEntries(attribute.map((pair) => pair.split(":")))
      : undefined,
  })
  const { limit, offset } = query
  return {
    reviews: reviews.map(publicReview),
    ...{ count, limit, offset },
    summary: summaryOf(sums),
  }
}
