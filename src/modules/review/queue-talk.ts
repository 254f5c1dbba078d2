import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import type ReviewAppeal from "./models/review-appeal"
import type { ReplyRow } from "./replying"

export type ShownAppeal = Pick<
  InferTypeOf<typeof ReviewAppeal>,
  "review_id" | "text" | "status" | "answer" | "occurred_at"
>

/** What the author and the shop have said to each other about a review. */
export interface Talk {
  /** The newest. */
  appeal: ShownAppeal | null
  /** The oldest first. */
  replies: ReplyRow[]
}

/** Two questions for the whole page. */
export async function withTalk<Row extends { id: string }>(
  knex: Knex,
  rows: Row[]
): Promise<(Row & Talk)[]> {
  const ids = rows.map(({ id }) => id)
  if (!ids.length) {
    return []
  }
  const appeals = await listAppeals(knex, ids)
  const replies = await listReplies(knex, ids)
  return rows.map((row) => ({
    ...row,
    appeal: appeals.find(({ review_id }) => review_id === row.id) ?? null,
    replies: replies.filter(({ review_id }) => review_id === row.id),
  }))
}

function listAppeals(knex: Knex, ids: string[]): Promise<ShownAppeal[]> {
  return knex("review_appeal")
    .distinctOn("review_id")
    .whereIn("review_id", ids)
    .whereNull("deleted_at")
    .orderBy(["review_id", { column: "event_number", order: "desc" }])
    .select("review_id", "text", "status", "answer", "occurred_at")
}

function listReplies(knex: Knex, ids: string[]): Promise<ReplyRow[]> {
  return knex("review_reply")
    .whereIn("review_id", ids)
    .whereNull("deleted_at")
    .orderBy(["occurred_at", "id"])
    .select("*")
}
