import type { ReviewContent } from "../../../modules/review/domain/review-content"
import type { ShownReview } from "../../../modules/review/listing"
import { offersComplaint } from "../../../modules/review/domain/offers-complaint"
import type { ShownMedium } from "../../../modules/review/media-rows"
import type { OwnReviewRow } from "../../../modules/review/own-reviews"
import { reviewLinks } from "../../../workflows/review"

/** Field by field: what is not named here does not leave. */
export function publicReview(row: ShownReview) {
  return {
    id: row.id,
    product_id: row.product_id,
    variant_id: row.variant_id,
    rating: row.rating,
    title: row.title,
    body: row.body,
    attributes: row.attributes,
    recommend: row.recommend,
    experience_date: row.experience_date,
    display_name: row.display_name,
    locale: row.locale,
    verified: row.is_verified,
    collected: row.collected,
    incentivized: row.is_incentivized,
    returned: row.is_returned,
    media: mediaOf(row),
    reply: row.reply,
    votes: { up: row.up_count, down: row.down_count },
    published_at: row.published_at as Date,
    edited_at: row.edited_at,
  }
}

const mediaOf = ({ media }: { media: ShownMedium[] }) =>
  media.map(({ id, kind, url }) => ({
    ...{ id, url },
    kind: kind as "image" | "video",
  }))

export function ownReview(row: OwnReviewRow) {
  return {
    id: row.id,
    product_id: row.product_id,
    order_id: row.order_id,
    line_item_id: row.line_item_id,
    status: row.status,
    reason: row.reason,
    appeal: row.appeal && {
      status: row.appeal.status,
      answer: row.appeal.answer,
    },
    rating: row.rating,
    title: row.title,
    body: row.body,
    attributes: row.attributes,
    recommend: row.recommend,
    experience_date: row.experience_date,
    display_name: row.display_name,
    verified: row.is_verified,
    incentivized: row.is_incentivized,
    media: mediaOf(row),
    replies: row.replies.map(({ audience, body, occurred_at }) => ({
      ...{ audience, body },
      created_at: occurred_at,
    })),
    complaint_url: offersComplaint(row) ? reviewLinks.complaint(row.id) : null,
    published_at: row.published_at,
    edited_at: row.edited_at,
    created_at: row.occurred_at,
  }
}

interface SentContent {
  rating: number
  title?: string
  body?: string
  attributes: Record<string, string>
  recommend?: boolean
  experience_date?: string
  display_name?: string
}

export function contentOf(body: SentContent): ReviewContent {
  return {
    rating: body.rating,
    title: body.title ?? null,
    body: body.body ?? null,
    attributes: body.attributes,
    recommend: body.recommend ?? null,
    experience_date: body.experience_date
      ? new Date(body.experience_date)
      : null,
    display_name: body.display_name ?? null,
  }
}
