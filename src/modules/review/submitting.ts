import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import { randomBytes } from "crypto"
import type { ReviewContent } from "./domain/review-content"
import type { ReviewState } from "./domain/review-status"
import type { Finding, Screening } from "./domain/screening"
import { insertMedia, type SubmittedMedia } from "./media-rows"
import type { OwnReviewRow } from "./own-reviews"
import { keepPhotos } from "./picture-rows"
import { moveRating } from "./rating-rows"
import { readRefundLabels } from "./refunding"
import { answerRequest } from "./request-rows"
import { appendEvents, columnsOf, type ReviewRow } from "./review-rows"
import type { AuthorType, Collected, ReviewActor, SubjectType } from "./types"

/** What is reviewed by whom, as the orders say it and not the author. */
export interface ReviewFrame {
  subject_type: SubjectType
  product_id: string | null
  variant_id: string | null
  order_id: string | null
  line_item_id: string | null
  sales_channel_id: string | null
  author_type: AuthorType
  author_id: string | null
  customer_id: string | null
  locale: string | null
  collected: Collected
  is_verified: boolean
  is_incentivized: boolean
}

export interface NewReview {
  id: string
  frame: ReviewFrame
  content: ReviewContent
  media: SubmittedMedia[]
  screening: Screening
  by: ReviewActor
  now: Date
}

const UNIQUE_VIOLATION = "23505"

/**
 * Writes a review with its first revision, media, history and sums, all or
 * nothing. Nobody can have said anything to it yet.
 *
 * @throws {MedusaError} `review_exists`
 */
export async function submitReview(
  knex: Knex,
  { id, frame, content, media, screening, by, now }: NewReview
): Promise<OwnReviewRow> {
  const { findings, ...verdict } = screening
  const isVisible = verdict.status === "published"
  const labels = frame.line_item_id
    ? await readRefundLabels(knex, frame.line_item_id)
    : {}
  const row: ReviewRow = {
    ...newRow(id, now),
    ...frame,
    ...labels,
    ...content,
    ...verdict,
    is_visible: isVisible,
    published_at: isVisible ? now : null,
    media_count: media.length,
  }
  await insertOnce(knex, row)
  await insertRevision(knex, {
    review_id: id,
    number: 1,
    content,
    findings,
    now,
  })
  const shown = await insertMedia(knex, { review_id: id, revision: 1, media })
  await keepPhotos(knex, by, media)
  const states: (ReviewState | null)[] = [
    ...[null, "submitted" as const, "screening" as const],
    verdict.status,
  ]
  await appendEvents(knex, row, states, { by, reason: verdict.reason, now })
  await moveRating(knex, null, isVisible ? row : null)
  if (row.order_id) {
    await answerRequest(knex, row.order_id, now)
  }
  return { ...row, media: shown, appeal: null, replies: [] }
}

export function newRow(id: string, now: Date) {
  return {
    id,
    is_returned: false,
    revision: 1,
    revision_latest: 1,
    up_count: 0,
    down_count: 0,
    open_flag_count: 0,
    salt: randomBytes(16).toString("hex"),
    external_id: null,
    edited_at: null,
    occurred_at: now,
  }
}

/** The indexes decide who of many at the same time was first. */
async function insertOnce(knex: Knex, row: ReviewRow) {
  try {
    await knex("review").insert(columnsOf(row))
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) {
      throw error
    }
    throw reviewExists(row)
  }
}

function reviewExists({
  line_item_id,
  product_id,
  order_id,
}: Pick<ReviewFrame, "line_item_id" | "product_id" | "order_id">) {
  const what = line_item_id
    ? `line ${line_item_id}`
    : product_id
      ? `product ${product_id}`
      : `order ${order_id}`
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `There is a review of ${what} already. Edit that one.`,
    "review_exists"
  )
}

interface NewRevision {
  review_id: string
  number: number
  content: ReviewContent
  findings: Finding[]
  now: Date
}

/** What was written, whether or not it will ever be seen. */
export async function insertRevision(knex: Knex, revision: NewRevision) {
  await knex("review_revision").insert(revisionRow(revision))
}

export function revisionRow({
  content,
  findings,
  now,
  ...revision
}: NewRevision) {
  return {
    id: generateEntityId(undefined, "revtext"),
    ...revision,
    ...content,
    attributes: JSON.stringify(content.attributes),
    findings: JSON.stringify(findings),
    occurred_at: now,
  }
}
