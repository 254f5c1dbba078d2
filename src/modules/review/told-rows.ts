import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { DECISION_REASONS } from "./domain/reasons"
import type ReviewEvent from "./models/review-event"

export type EventRow = Omit<
  InferTypeOf<typeof ReviewEvent>,
  "created_at" | "updated_at" | "deleted_at"
>

/** Decided against a review, or against an edit of it. */
function isRefusal(rows: Knex.QueryBuilder) {
  void rows.whereIn("to", ["rejected", "removed"]).orWhere((edit) => {
    void edit
      .where({ from: "held", to: "published" })
      .whereIn("reason", [...DECISION_REASONS])
  })
}

/** Ids of what was decided against one review. */
export async function listRefusals(
  knex: Knex,
  review_id: string
): Promise<string[]> {
  return knex("review_event")
    .where({ review_id })
    .whereNull("deleted_at")
    .where(isRefusal)
    .orderBy("number")
    .pluck("id")
}

export interface TellableQuery {
  after: string
  before: string
  limit: number
}

/** Decisions that an author has a right to hear of, by their ids. */
export async function listTellable(
  knex: Knex,
  { after, before, limit }: TellableQuery
): Promise<{ id: string; review_id: string }[]> {
  return knex("review_event")
    .where("id", ">", after)
    .where("id", "<", before)
    .where((tellable) => {
      void tellable.where(isRefusal).orWhere({ from: "appealed" })
    })
    .orderBy("id")
    .limit(limit)
    .select("id", "review_id")
}
