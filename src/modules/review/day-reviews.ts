import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { HELD_TIME_IS_OVER } from "./domain/reasons"
import type { ReviewContent } from "./domain/review-content"
import { BLOCK_SIZE } from "./domain/trust/day-leaves"
import type { ReviewRow } from "./review-rows"

export type DayReview = ReviewContent &
  Pick<
    ReviewRow,
    "id" | "salt" | "status" | "reason" | "collected" | "is_visible"
  >

const CONTENT: (keyof ReviewContent)[] = [
  ...(["rating", "title", "body", "attributes"] as const),
  ...(["recommend", "experience_date", "display_name"] as const),
]

/**
 * One block of reviews as they were at the end of a day, in the order of their
 * ids. Most have not changed since; the history tells of those that have.
 */
export async function readDayReviews(
  knex: Knex,
  { after, end }: { after: string; end: Date }
): Promise<DayReview[]> {
  const rows: DayReview[] = await knex("review")
    .whereNull("deleted_at")
    .where("occurred_at", "<", end)
    // It may have been written long before it was imported.
    .whereNotExists(
      knex("review_event as first")
        .whereRaw("first.review_id = review.id and collected = 'imported'")
        .where("first.number", 1)
        .where("first.occurred_at", ">=", end)
    )
    .where("id", ">", after)
    .orderBy("id")
    .limit(BLOCK_SIZE)
    .select(...CONTENT, "id", "salt", "status", "reason")
    .select("collected", "is_visible")
  // Asked after the rows: whatever they show already is in the history too.
  const earlier = await readEarlier(
    knex,
    rows.map(({ id }) => id),
    end
  )
  return rows.map((row) => ({ ...row, ...earlier.get(row.id) }))
}

async function readEarlier(
  knex: Knex,
  ids: string[],
  end: Date
): Promise<Map<string, Partial<DayReview>>> {
  const moved: string[] = await knex("review_event")
    .whereIn("review_id", ids)
    .whereNull("deleted_at")
    .where("occurred_at", ">=", end)
    .distinct()
    .pluck("review_id")
  if (!moved.length) {
    return new Map()
  }
  const last = await knex("review_event")
    .whereIn("review_id", moved)
    .whereNull("deleted_at")
    .where("occurred_at", "<", end)
    .distinctOn("review_id")
    .orderBy(["review_id", { column: "number", order: "desc" }])
    .select("review_id", "to", "reason", "revision")
  const texts = await readTexts(
    knex,
    last.map(({ review_id, revision }) => [review_id, revision])
  )
  return new Map(
    last.map(({ review_id, to, reason }) => [
      review_id,
      {
        ...texts.get(review_id),
        status: to,
        reason: reason === HELD_TIME_IS_OVER ? null : reason,
      },
    ])
  )
}

/** Of whoever was erased since then, nothing is left to be read. */
async function readTexts(
  knex: Knex,
  revisions: [string, number][]
): Promise<Map<string, ReviewContent>> {
  const rows = await knex("review_revision")
    .whereIn(["review_id", "number"], revisions)
    .whereNull("deleted_at")
    .select("review_id", ...CONTENT)
  return new Map(rows.map(({ review_id, ...content }) => [review_id, content]))
}
