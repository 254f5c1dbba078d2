import type { MedusaContainer } from "@medusajs/framework/types"
import { csvLine, type CsvValue } from "../../lib/csv/csv-line"
import { reviewColumns } from "../../modules/review/domain/export/review-columns"
import type {
  ExportedReview,
  ExportQuery,
} from "../../modules/review/exporting"
import { productsOfReviews } from "./core-tables/products-of-reviews"
import { reviewIn } from "./review-service"

/** What is in memory at once, however many reviews there are. */
const PAGE = 500

/**
 * Reviews as the pieces of one CSV file, which the importer reads again. No
 * workflow: it changes nothing, and a workflow cannot hand on a stream.
 */
export async function* exportReviews(
  container: MedusaContainer,
  query: ExportQuery
) {
  yield csvLine([...reviewColumns])
  let after = ""
  for (;;) {
    const page = await reviewIn(container).exportPage(query, {
      ...{ after, limit: PAGE },
    })
    if (page.length) {
      const products = await productsOfReviews(container, page)
      yield page
        .map((review) => lineOf(review, products.get(review.product_id)))
        .join("")
    }
    const last = page.at(-1)
    if (!last || page.length < PAGE) {
      return
    }
    after = last.id
  }
}

function lineOf(
  review: ExportedReview,
  product: { handle: string; sku: string | null } | undefined
) {
  const values: Record<(typeof reviewColumns)[number], CsvValue> = {
    review_id: review.id,
    product_id: review.product_id,
    product_handle: product?.handle ?? null,
    sku: product?.sku ?? null,
    rating: review.rating,
    title: review.title,
    body: review.body,
    attributes: Object.keys(review.attributes).length
      ? JSON.stringify(review.attributes)
      : null,
    recommend: review.recommend,
    experience_date: review.experience_date,
    display_name: review.display_name,
    locale: review.locale,
    status: review.status,
    reason: review.reason,
    collected: review.collected,
    is_verified: review.is_verified,
    is_incentivized: review.is_incentivized,
    occurred_at: review.occurred_at,
    published_at: review.published_at,
    reply: review.reply?.body ?? null,
    replied_at: review.reply?.occurred_at ?? null,
    picture_urls: review.picture_urls.join(" ") || null,
  }
  return csvLine(reviewColumns.map((column) => values[column]))
}
