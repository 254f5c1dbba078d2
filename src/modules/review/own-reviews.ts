import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ReviewRow } from "./review-rows"

/** What a customer wrote, the newest first, whatever became of it. */
export async function listOwn(
  knex: Knex,
  customer_id: string,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ reviews: ReviewRow[]; count: number }> {
  const own = () =>
    knex("review").where({ customer_id }).whereNull("deleted_at")
  const [{ count }] = await own().count()
  const reviews = await own()
    .orderBy([
      { column: "occurred_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset)
    .select("*")
  return { reviews, count: Number(count) }
}
