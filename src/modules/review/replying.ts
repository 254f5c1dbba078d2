import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import { cleanStatement } from "./domain/clean-statement"
import type ReviewReply from "./models/review-reply"
import { lockReview } from "./review-rows"
import type { ReviewActor } from "./types"

export const AUDIENCES = ["public", "private"] as const

export interface NewReply {
  id: string
  body: string
  audience: (typeof AUDIENCES)[number]
  by: ReviewActor
  now: Date
}

export type ReplyRow = Omit<
  InferTypeOf<typeof ReviewReply>,
  "created_at" | "updated_at" | "deleted_at"
>

/** Of those to one review, the newest. */
const REPLIES_MAX = 20

const placeOf = (knex: Knex) =>
  knex.raw(
    "row_number() over (partition by review_id order by occurred_at desc, id desc) as place"
  )

/** What the shop said to each review, in public and in private, in order. */
export async function listReplies(
  knex: Knex,
  review_ids: string[]
): Promise<Map<string, ReplyRow[]>> {
  const newest = knex("review_reply")
    .whereIn("review_id", review_ids)
    .whereNull("deleted_at")
    .select("*", placeOf(knex))
  const rows: ReplyRow[] = await knex
    .from(newest.as("reply"))
    .where("place", "<=", REPLIES_MAX)
    .orderBy(["occurred_at", "id"])
  const replies = new Map<string, ReplyRow[]>()
  for (const row of rows) {
    const { review_id } = row
    replies.set(review_id, [...(replies.get(review_id) ?? []), row])
  }
  return replies
}

/**
 * What the shop says to a review: to its author, as often as it likes, or below
 * it for everybody, where the second takes the place of the first.
 *
 * @throws {MedusaError} `not_found`, `review_not_visible`,
 * `review_content_refused`
 */
export async function replyToReview(
  knex: Knex,
  { id, body, audience, by, now }: NewReply
): Promise<ReplyRow> {
  const row = await lockReview(knex, id)
  if (audience === "public" && !row.is_visible) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Review ${id} is ${row.status} and nobody reads it, so only its author can be told something.`,
      "review_not_visible"
    )
  }
  const said = {
    body: cleanStatement(body),
    user_id: by.type === "user" ? (by.id ?? null) : null,
  }
  const [reply] = await knex("review_reply")
    .insert({
      id: generateEntityId(undefined, "revreply"),
      review_id: id,
      audience,
      ...said,
      occurred_at: now,
    })
    .onConflict(
      knex.raw("(review_id) where audience = 'public' and deleted_at is null")
    )
    .merge({ ...said, edited_at: now })
    .returning("*")
  return reply
}
