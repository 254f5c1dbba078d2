import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import type ReviewAppeal from "./models/review-appeal"

/** What an author reads of their newest appeal. */
export type OwnAppeal = Pick<
  InferTypeOf<typeof ReviewAppeal>,
  "status" | "answer"
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
export async function withAppeals<Row extends { id: string }>(
  knex: Knex,
  rows: Row[]
): Promise<(Row & { appeal: OwnAppeal | null })[]> {
  const ids = rows.map(({ id }) => id)
  const appeals: (OwnAppeal & { review_id: string })[] = ids.length
    ? await knex("review_appeal")
        .distinctOn("review_id")
        .whereIn("review_id", ids)
        .whereNull("deleted_at")
        .orderBy(["review_id", { column: "event_number", order: "desc" }])
        .select("review_id", "status", "answer")
    : []
  const known = new Map(
    appeals.map(({ review_id, status, answer }) => [
      review_id,
      { status, answer },
    ])
  )
  return rows.map((row) => ({ ...row, appeal: known.get(row.id) ?? null }))
}
