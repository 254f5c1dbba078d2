import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ReviewSettings } from "./domain/review-settings"
import { cleanText } from "./domain/screening"
import { addRatings } from "./rating-rows"
import {
  screenedRows,
  type FoundReview,
  type ReadyReview,
} from "./ready-imports"
import { columnsOf, eventRows, type ReviewRow } from "./review-rows"
import { revisionRow } from "./submitting"
import type { ReviewActor } from "./types"

interface Around {
  settings: ReviewSettings
  by: ReviewActor
  now: Date
}

/**
 * Writes reviews of another provider with their texts, replies, history and
 * sums, one statement for all of them where it can be.
 *
 * @returns how many: what another import brings at the same time is left out
 */
export async function insertImported(
  knex: Knex,
  found: FoundReview[],
  around: Around
): Promise<number> {
  if (!found.length) {
    return 0
  }
  const ready = await screenedRows(knex, found, around)
  const kept = await insertOnce(knex, ready)
  if (kept.length) {
    await insertTexts(knex, kept, around)
    await insertReplies(knex, kept, around)
    await addRatings(
      knex,
      kept.flatMap(({ row }) => (row.is_visible ? row : []))
    )
  }
  return kept.length
}

/** In one order, so that two imports never wait for each other. */
async function insertOnce(
  knex: Knex,
  ready: ReadyReview[]
): Promise<ReadyReview[]> {
  const rows = ready
    .map(({ row }) => columnsOf(row))
    .sort((a, b) => (String(a.external_id) < String(b.external_id) ? -1 : 1))
  const written: { id: string }[] = await knex("review")
    .insert(rows)
    .onConflict(
      knex.raw(
        "(external_id) where external_id is not null and deleted_at is null"
      )
    )
    .ignore()
    .returning("id")
  const ids = new Set(written.map(({ id }) => id))
  return ready.filter(({ row }) => ids.has(row.id))
}

async function insertTexts(
  knex: Knex,
  ready: ReadyReview[],
  { by, now }: Around
) {
  await knex("review_revision").insert(
    ready.map(({ row, screening, found }) =>
      revisionRow({
        ...{ review_id: row.id, number: 1 },
        content: contentOf(row),
        findings: screening.findings,
        now: found.review.occurred_at,
      })
    )
  )
  await knex("review_event").insert(
    ready.flatMap(({ row, screening: { status, reason } }) =>
      eventRows(row, [null, "submitted", "screening", status], {
        ...{ by, reason, now },
      })
    )
  )
}

const contentOf = (row: ReviewRow) => ({
  ...{ rating: row.rating, title: row.title, body: row.body },
  ...{ attributes: row.attributes, recommend: row.recommend },
  ...{ experience_date: row.experience_date, display_name: row.display_name },
})

async function insertReplies(
  knex: Knex,
  ready: ReadyReview[],
  { now }: Around
) {
  const replies = ready.flatMap(({ row, found: { review } }) => {
    const body = review.reply && cleanText(review.reply.body)
    return review.reply && body
      ? [
          {
            id: generateEntityId(undefined, "revreply"),
            ...{ review_id: row.id, body, user_id: null },
            audience: review.reply.audience,
            occurred_at: review.reply.occurred_at ?? now,
          },
        ]
      : []
  })
  if (replies.length) {
    await knex("review_reply").insert(replies)
  }
}
