import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { UNDECIDED, type ReviewState } from "./domain/review-status"
import { listMedia } from "./media-rows"
import type { ReviewRow } from "./review-rows"

export interface ExportQuery {
  product_id?: string
  status?: ReviewState[]
  /** When it was written; `to` is not part of it. */
  from?: Date
  to?: Date
}

export type ExportedReview = Omit<ReviewRow, "rating"> & {
  /** Null while nobody may decide by it. */
  rating: number | null
  reply: { body: string; occurred_at: Date } | null
  picture_urls: string[]
}

/** One page, in the order of the ids: what is written meanwhile may follow. */
export async function exportPage(
  knex: Knex,
  query: ExportQuery,
  { after, limit }: { after: string; limit: number }
): Promise<ExportedReview[]> {
  const rows: ReviewRow[] = await wanted(knex, query)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .select("*")
  const replies = await listReplies(
    knex,
    rows.map(({ id }) => id)
  )
  const media = await listMedia(knex, rows)
  return rows.map((row) => ({
    ...row,
    rating: isBlind(row) ? null : row.rating,
    reply: replies.get(row.id) ?? null,
    picture_urls: (media.get(row.id) ?? []).flatMap(({ kind, url }) =>
      kind === "image" && url ? [url] : []
    ),
  }))
}

/** What everybody reads hides nothing; what waits is decided without stars. */
const isBlind = ({ is_visible, status }: ReviewRow) =>
  !is_visible && UNDECIDED.includes(status)

function wanted(knex: Knex, { product_id, status, from, to }: ExportQuery) {
  const rows = knex("review").whereNull("deleted_at")
  if (product_id) {
    void rows.where({ product_id })
  }
  if (status?.length) {
    void rows.whereIn("status", status)
  }
  if (from) {
    void rows.where("occurred_at", ">=", from)
  }
  return to ? rows.where("occurred_at", "<", to) : rows
}

async function listReplies(knex: Knex, review_ids: string[]) {
  const rows: { review_id: string; body: string; occurred_at: Date }[] =
    await knex("review_reply")
      .whereIn("review_id", review_ids)
      .where({ audience: "public" })
      .whereNull("deleted_at")
      .select("review_id", "body", "occurred_at")
  return new Map(rows.map(({ review_id, ...reply }) => [review_id, reply]))
}
