import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ReviewState } from "./domain/review-status"
import { listMedia, type ShownMedium } from "./media-rows"
import type { ReviewRow } from "./review-rows"

export interface QueueQuery {
  id?: string
  status?: ReviewState[]
  product_id?: string
  order_id?: string
  customer_id?: string
  flagged?: boolean
  limit: number
  offset: number
}

export type QueuedReview = ReviewRow & { media: ShownMedium[] }

/** What merchants see, what waits longest first. */
export async function listQueue(
  knex: Knex,
  query: QueueQuery
): Promise<{ reviews: QueuedReview[]; count: number }> {
  const [{ count }] = await queued(knex, query).count()
  const rows: ReviewRow[] = await queued(knex, query)
    .orderBy(["occurred_at", "id"])
    .limit(query.limit)
    .offset(query.offset)
    .select("*")
  const shown = rows.map((row) => ({
    id: row.id,
    revision: hasWaitingEdit(row) ? row.revision_latest : row.revision,
  }))
  const media = await listMedia(knex, shown)
  const waiting = await listWaiting(knex, rows)
  return {
    count: Number(count),
    reviews: rows.map((row) => ({
      ...row,
      ...waiting.get(row.id),
      media: media.get(row.id) ?? [],
    })),
  }
}

function queued(knex: Knex, { status, flagged, ...query }: QueueQuery) {
  const rows = knex("review").whereNull("deleted_at")
  if (status?.length) {
    void rows.whereIn("status", status)
  }
  if (flagged !== undefined) {
    void rows.where("open_flag_count", flagged ? ">" : "=", 0)
  }
  for (const column of [
    "id",
    "product_id",
    "order_id",
    "customer_id",
  ] as const) {
    if (query[column]) {
      void rows.where({ [column]: query[column] })
    }
  }
  return rows
}

/** Of what is not held, a newer revision is one that was refused. */
export const hasWaitingEdit = (row: ReviewRow) =>
  row.status === "held" && row.revision !== row.revision_latest

type Waiting = Pick<ReviewRow, "title" | "body" | "rating">

/** The text that is to be decided, where an older one is still shown. */
async function listWaiting(
  knex: Knex,
  rows: ReviewRow[]
): Promise<Map<string, Waiting>> {
  const edited = rows.filter(hasWaitingEdit)
  if (!edited.length) {
    return new Map()
  }
  const revisions = await knex("review_revision")
    .whereIn(
      ["review_id", "number"],
      edited.map(({ id, revision_latest }) => [id, revision_latest])
    )
    .select("review_id", "title", "body", "rating", "attributes")
  return new Map(
    revisions.map(({ review_id, ...waiting }) => [review_id, waiting])
  )
}
