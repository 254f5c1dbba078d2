import type { SharedContext } from "../../../modules/review/batch-service"
import { cleanContent } from "../../../modules/review/domain/clean-content"
import type { ReviewContent } from "../../../modules/review/domain/review-content"
import type { ReviewFrame } from "../../../modules/review/submitting"
import { collectedAs } from "../../../workflows/review/collected-as"
import { reviewKey, type DemoReview } from "../../reviews"
import type { SeedContext } from "../context"
import { daysBefore } from "../past"
import { demoId } from "./demo-id"
import type { Desk } from "./desk"
import { keepPhotos } from "./photos"
import { screenDemoReview } from "./screen"
import { tellLater } from "./tell-later"

/** A review that is about to be written: its photos are kept already. */
export type PreparedReview = Awaited<ReturnType<typeof prepareReview>>

export const reviewIdOf = (review: DemoReview) =>
  demoId("rev", reviewKey(review))

export async function prepareReview(
  context: SeedContext,
  desk: Desk,
  review: DemoReview
) {
  const id = reviewIdOf(review)
  const order = desk.orderOf(review)
  const { by, ...author } = authorOf(id, order)
  const media = await keepPhotos(context, review, { review_id: id, owner: by })
  const how = order
    ? await collectedAs(context.container, order.id)
    : {
        collected: review.collected ?? ("imported" as const),
        is_incentivized: Boolean(review.incentivized),
      }
  const frame: ReviewFrame = {
    ...subjectOf(desk, review),
    ...how,
    ...author,
    order_id: order?.id ?? null,
    locale: review.locale,
    is_verified: Boolean(order),
  }
  return { id, review, frame, by, media }
}

/** Whoever is not known here came with the file of another shop, or a name. */
function authorOf(reviewId: string, order: ReturnType<Desk["orderOf"]>) {
  if (!order) {
    const by = { type: "import", id: reviewId }
    const author_type = "imported" as const
    return { by, author_type, author_id: null, customer_id: null }
  }
  const { customer_id, has_account } = order
  const author_type = has_account ? ("customer" as const) : ("guest" as const)
  const author_id = (has_account ? customer_id : order.id) as string
  const by = { type: author_type, id: author_id }
  return { by, author_type, author_id, customer_id }
}

function subjectOf(desk: Desk, review: DemoReview) {
  const product = desk.products.get(review.product ?? "")
  const line = desk.orderOf(review)?.lines.find(({ sku }) => sku === review.sku)
  return {
    subject_type: product ? ("product" as const) : ("shop" as const),
    product_id: product?.id ?? null,
    variant_id: product?.variants.get(review.sku ?? "") ?? null,
    line_item_id: line?.id ?? null,
    sales_channel_id: desk.channelOf(review.product),
  }
}

/** Writes a review and all that became of it, in one transaction. */
export async function writeReview(
  context: SeedContext,
  desk: Desk,
  prepared: PreparedReview,
  shared: SharedContext
) {
  const { id, review, frame, by, media } = prepared
  const content = cleanContent(
    contentOf(review),
    desk.settings.of(frame.sales_channel_id ?? "")
  )
  const now = daysBefore(context.now, review.days_ago)
  const screening = await screenDemoReview(desk, prepared, content, now, shared)
  await desk.reviews.submit(
    { id, frame, content, media, screening, by, now },
    shared
  )
  await tellLater(context, desk, { ...prepared, content, screening }, shared)
}

function contentOf(review: DemoReview): ReviewContent {
  return {
    rating: review.rating,
    title: review.title ?? null,
    body: review.body ?? null,
    attributes: review.attributes ?? {},
    recommend: review.recommend ?? null,
    experience_date: null,
    display_name: review.by ?? null,
  }
}
