import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  cleanImported,
  fingerprintOf,
  screenImported,
} from "./domain/import/screen-imported"
import type { ReviewSettings } from "./domain/review-settings"
import { cleanText, type Screening } from "./domain/screening"
import type { FoundReview } from "./importing"
import { addRatings } from "./rating-rows"
import { columnsOf, eventRows, type ReviewRow } from "./review-rows"
import { newRow, revisionRow } from "./submitting"
import type { ReviewActor } from "./types"

interface Around {
  settings: ReviewSettings
  by: ReviewActor
  now: Date
}

/** A review that is ready to be written. */
interface Ready {
  row: ReviewRow
  screening: Screening
  found: FoundReview
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
  const ready = await screened(knex, found, around)
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

async function screened(
  knex: Knex,
  found: FoundReview[],
  { settings, now }: Around
): Promise<Ready[]> {
  const cleaned = found.map((one) => {
    const content = cleanImported(one.review, settings)
    return { found: one, content, fingerprint: fingerprintOf(content) }
  })
  const said = new Set<string | null>(
    await knex("review")
      .whereIn(
        "fingerprint",
        cleaned.flatMap(({ fingerprint }) => fingerprint ?? [])
      )
      .whereNull("deleted_at")
      .pluck("fingerprint")
  )
  return cleaned.map(({ found: one, content, fingerprint }) => {
    const is_copy = fingerprint !== null && said.has(fingerprint)
    said.add(fingerprint)
    const { review } = one
    const screening = screenImported(
      { review, content, fingerprint, is_copy },
      settings,
      now
    )
    return { found: one, screening, row: rowOf(one, content, screening, now) }
  })
}

/** Nobody can say that it is verified but an order, and it has none. */
function rowOf(
  { review, product_id }: FoundReview,
  content: FoundReview["review"]["content"],
  { findings: _, ...verdict }: Screening,
  now: Date
): ReviewRow {
  const isVisible = verdict.status === "published"
  const { occurred_at, external_id, is_incentivized, locale } = review
  return {
    ...newRow(generateEntityId(undefined, "rev"), now),
    subject_type: product_id ? "product" : "shop",
    product_id,
    ...{ variant_id: null, order_id: null, line_item_id: null },
    ...{ sales_channel_id: null, author_id: null, customer_id: null },
    ...{ author_type: "imported", collected: "imported" },
    ...{ is_verified: false, is_incentivized, locale, external_id },
    ...content,
    ...verdict,
    is_visible: isVisible,
    published_at: isVisible ? occurred_at : null,
    media_count: 0,
    occurred_at,
  }
}

/** In one order, so that two imports never wait for each other. */
async function insertOnce(knex: Knex, ready: Ready[]): Promise<Ready[]> {
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

async function insertTexts(knex: Knex, ready: Ready[], { by, now }: Around) {
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

async function insertReplies(knex: Knex, ready: Ready[], { now }: Around) {
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
