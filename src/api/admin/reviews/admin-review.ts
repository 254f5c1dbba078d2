import { UNDECIDED } from "../../../modules/review/domain/review-status"
import type { QueuedReview } from "../../../modules/review/queue"
import type { ShownAppeal } from "../../../modules/review/appeal-rows"
import type { ReplyRow } from "../../../modules/review/replying"
import { revisionInQuestion } from "../../../modules/review/review-rows"

/**
 * A review as a merchant sees it. Whoever decides must not know the stars
 * (16 CFR 465.7 forbids to suppress by rating), so they are not in the answer
 * before the decision is made.
 */
export function adminReview(row: QueuedReview) {
  return {
    id: row.id,
    status: row.status,
    is_visible: row.is_visible,
    reason: row.reason,
    publish_by: row.publish_by,
    subject_type: row.subject_type,
    product_id: row.product_id,
    order_id: row.order_id,
    line_item_id: row.line_item_id,
    ...(UNDECIDED.includes(row.status) ? {} : { rating: row.rating }),
    title: row.title,
    body: row.body,
    attributes: row.attributes,
    display_name: row.display_name,
    locale: row.locale,
    author_type: row.author_type,
    collected: row.collected,
    is_verified: row.is_verified,
    is_incentivized: row.is_incentivized,
    is_returned: row.is_returned,
    is_edit: row.is_visible && row.revision !== revisionInQuestion(row),
    findings: row.findings,
    open_flag_count: row.open_flag_count,
    media: row.media.map(({ id, kind, url }) => ({
      ...{ id, url },
      kind: kind as "image" | "video",
    })),
    appeal: row.appeal && appealOf(row.appeal),
    replies: row.replies.map(replyOf),
    published_at: row.published_at,
    edited_at: row.edited_at,
    created_at: row.occurred_at,
  }
}

const appealOf = ({ text, status, answer, occurred_at }: ShownAppeal) => ({
  ...{ text, status, answer },
  created_at: occurred_at,
})

const replyOf = ({ id, audience, body, occurred_at, edited_at }: ReplyRow) => ({
  ...{ id, audience, body, edited_at },
  created_at: occurred_at,
})
