import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { withAppeals, type OwnAppeal } from "./appeal-rows"
import { readReview, type ReviewRow } from "./review-rows"

/** A review as its author sees it. */
export type OwnReviewRow = ReviewRow & { appeal: OwnAppeal | null }

/** What a customer wrote, the newest first, whatever became of it. */
export async function listOwn(
  knex: Knex,
  customer_id: string,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ reviews: OwnReviewRow[]; count: number }> {
  const own = () =>
    knex("review").where({ customer_id }).whereNull("deleted_at")
  const [{ count }] = await own().count()
  const rows: ReviewRow[] = await own()
    .orderBy([
      { column: "occurred_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset)
    .select("*")
  return { reviews: await withAppeals(knex, rows), count: Number(count) }
}

/** @throws {MedusaError} `not_found` */
export async function readOwnReview(
  knex: Knex,
  id: string
): Promise<OwnReviewRow> {
  const [row] = await withAppeals(knex, [await readReview(knex, id)])
  return row
}
