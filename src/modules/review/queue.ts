import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ReviewState } from "./domain/review-status"
import type { Finding } from "./domain/screening/finding"
import { listMedia, type ShownMedium } from "./media-rows"
import { withTalk, type Talk } from "./talk"
import { revisionInQuestion, type ReviewRow } from "./review-rows"

export const QUEUE_ORDERS = ["oldest", "newest"] as const
export type QueueOrder = (typeof QUEUE_ORDERS)[number]

export interface QueueQuery {
  id?: string
  status?: ReviewState[]
  product_id?: string
  order_id?: string
  customer_id?: string
  flagged?: boolean
  order?: QueueOrder
  limit: number
  offset: number
}

export type QueuedReview = ReviewRow &
  Talk & {
    media: ShownMedium[]
    /** What the screening found in the text that is in question. */
    findings: Finding[]
  }

/** What merchants see, as a rule what waits longest first. */
export async function listQueue(
  knex: Knex,
  query: QueueQuery
): Promise<{ reviews: QueuedReview[]; count: number }> {
  const [{ count }] = await queued(knex, query).count()
  const rows: ReviewRow[] = await queued(knex, query)
    .orderBy(inOrder(query.order))
    .limit(query.limit)
    .offset(query.offset)
    .select("*")
  const shown = rows.map((row) => ({
    id: row.id,
    revision: revisionInQuestion(row),
  }))
  const media = await listMedia(knex, shown)
  const texts = await listTexts(knex, shown)
  const reviews = rows.map((row) => ({
    ...row,
    findings: [],
    ...texts.get(row.id),
    media: media.get(row.id) ?? [],
  }))
  return { count: Number(count), reviews: await withTalk(knex, reviews) }
}

function inOrder(order: QueueOrder = "oldest") {
  const way = order === "oldest" ? "asc" : "desc"
  return ["occurred_at", "id"].map((column) => ({ column, order: way }))
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

type Text = Pick<QueuedReview, "title" | "body" | "rating" | "findings">

/** What each review says, which for a held edit is not what everybody reads. */
async function listTexts(
  knex: Knex,
  shown: { id: string; revision: number }[]
): Promise<Map<string, Text>> {
  if (!shown.length) {
    return new Map()
  }
  const revisions = await knex("review_revision")
    .whereIn(
      ["review_id", "number"],
      shown.map(({ id, revision }) => [id, revision])
    )
    .whereNull("deleted_at")
    .select("review_id", "title", "body", "rating", "attributes", "findings")
  return new Map(revisions.map(({ review_id, ...text }) => [review_id, text]))
}
