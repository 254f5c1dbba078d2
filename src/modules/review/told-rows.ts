import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { DECISION_REASONS } from "./domain/reasons"
import type ReviewEvent from "./models/review-event"

export type EventRow = Omit<
  InferTypeOf<typeof ReviewEvent>,
  "created_at" | "updated_at" | "deleted_at"
>

/** Decisions against a review, or against an edit of it. */
function refusals(knex: Knex) {
  return knex("review_event").where((refused) => {
    void refused.whereIn("to", ["rejected", "removed"]).orWhere((edit) => {
      void edit.where({ from: "held", to: "published" })
      void edit.whereIn("reason", [...DECISION_REASONS])
    })
  })
}

/** Ids of what was decided against one review. */
export async function listRefusals(
  knex: Knex,
  review_id: string
): Promise<string[]> {
  return refusals(knex).where({ review_id }).orderBy("number").pluck("id")
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
  const range = (rows: Knex.QueryBuilder) =>
    rows.where("id", ">", after).where("id", "<", before)
  const ids = range(refusals(knex)).select("id", "review_id")
  const appeals = range(
    knex("review_event").where({ from: "appealed" })
  ).select("id", "review_id")
  return ids.union(appeals).orderBy("id").limit(limit)
}
