import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ReviewContent } from "./domain/review-content"
import type { ReviewState } from "./domain/review-status"
import { insertMedia, type SubmittedMedia } from "./media-rows"
import { keepPhotos } from "./picture-rows"
import {
  changeReview,
  lockReview,
  publishedPath,
  revisionInQuestion,
  type ReviewRow,
} from "./review-rows"
import type { Screening } from "./domain/screening"
import { insertRevision } from "./submitting"
import { assertAuthor } from "./domain/review-author"
import { BY_AUTHOR } from "./domain/reasons"
import type { ReviewActor } from "./types"

export interface Revision {
  id: string
  content: ReviewContent
  media: SubmittedMedia[]
  screening: Screening
  by: ReviewActor
  now: Date
}

/**
 * Writes what an author says now. What they said before stays visible until
 * the new text has passed.
 *
 * @throws {MedusaError} `not_found` for somebody else's,
 * `review_transition_refused`
 */
export async function reviseReview(
  knex: Knex,
  { id, content, media, screening, by, now }: Revision
): Promise<ReviewRow> {
  const row = await lockReview(knex, id)
  assertAuthor(row, by)
  const number = row.revision_latest + 1
  const { findings, status, ...verdict } = screening
  await insertRevision(knex, { review_id: id, number, content, findings, now })
  await insertMedia(knex, { review_id: id, revision: number, media })
  await keepPhotos(knex, by, media)
  const passed = status === "published" ? publishedPath(row) : [status]
  const path: ReviewState[] = ["revised", "screening", ...passed]
  const isShown = status === "published" || !row.is_visible
  return changeReview(
    knex,
    row,
    path,
    {
      ...verdict,
      revision_latest: number,
      ...(isShown && {
        ...content,
        revision: number,
        media_count: media.length,
      }),
      ...(status === "published" && visibleFrom(row, number, now)),
    },
    { by, reason: verdict.reason, now }
  )
}

/**
 * What waits becomes what everybody reads. Where nothing waits, the newest
 * revision may be one that was refused, and what was shown is shown again.
 */
export async function showLatest(
  knex: Knex,
  row: ReviewRow,
  now: Date
): Promise<Partial<ReviewRow>> {
  const number = revisionInQuestion(row)
  const shown = visibleFrom(row, number, now)
  if (number === row.revision) {
    return shown
  }
  const { rating, title, body, attributes, recommend, ...rest } = await knex(
    "review_revision"
  )
    .where({ review_id: row.id, number })
    .whereNull("deleted_at")
    .first()
  const { experience_date, display_name } = rest
  const [{ count }] = await knex("review_media")
    .where({ review_id: row.id, revision: number })
    .whereNull("deleted_at")
    .count()
  return {
    ...shown,
    ...{ rating, title, body, attributes, recommend },
    ...{ experience_date, display_name },
    media_count: Number(count),
  }
}

function visibleFrom(row: ReviewRow, revision: number, now: Date) {
  const isEdit = row.is_visible && revision !== row.revision
  return {
    revision,
    is_visible: true,
    publish_by: null,
    reason: null,
    published_at: row.published_at ?? now,
    edited_at: isEdit ? now : row.edited_at,
  }
}

/**
 * Takes a review back at its author's word. It is kept, as the law of the
 * trade asks, and seen by nobody.
 *
 * @throws {MedusaError} `not_found` for somebody else's,
 * `review_transition_refused`
 */
export async function withdrawReview(
  knex: Knex,
  { id, by, now }: { id: string; by: ReviewActor; now: Date }
): Promise<ReviewRow> {
  const row = await lockReview(knex, id)
  assertAuthor(row, by)
  return changeReview(
    knex,
    row,
    ["withdrawn"],
    { is_visible: false, publish_by: null, reason: BY_AUTHOR },
    { by, reason: BY_AUTHOR, now }
  )
}
