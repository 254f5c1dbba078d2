import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import type ReviewAppeal from "./models/review-appeal"

/** What an author said against a decision, and what came of it. */
export type ShownAppeal = Pick<
  InferTypeOf<typeof ReviewAppeal>,
  "review_id" | "text" | "status" | "answer" | "occurred_at"
>

/** Decides on the open appeal of a locked review; there is one at most. */
export async function closeAppeal(
  knex: Knex,
  review_id: string,
  {
    status,
    answer = null,
    now,
  }: { status: "granted" | "upheld"; answer?: string | null; now: Date }
) {
  await knex("review_appeal")
    .where({ review_id, status: "open" })
    .whereNull("deleted_at")
    .update({ status, answer, decided_at: now })
}

/** The newest appeal of each review, in one question for the whole page. */
export async function listAppeals(
  knex: Knex,
  review_ids: string[]
): Promise<Map<string, ShownAppeal>> {
  const rows: ShownAppeal[] = await knex("review_appeal")
    .distinctOn("review_id")
    .whereIn("review_id", review_ids)
    .whereNull("deleted_at")
    .orderBy(["review_id", { column: "event_number", order: "desc" }])
    .select("review_id", "text", "status", "answer", "occurred_at")
  return new Map(rows.map((row) => [row.review_id, row]))
}
