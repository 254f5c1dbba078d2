import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type ReviewFlag from "./models/review-flag"

export type FlagRow = Omit<
  InferTypeOf<typeof ReviewFlag>,
  "created_at" | "updated_at" | "deleted_at"
>

export interface FlagQuery {
  status?: FlagRow["status"][]
  review_id?: string[]
  limit: number
  offset: number
}

/** What readers have said is wrong, what waits longest first. */
export async function listFlags(
  knex: Knex,
  { status, review_id, limit, offset }: FlagQuery
): Promise<{ flags: FlagRow[]; count: number }> {
  const asked = () => {
    const rows = knex("review_flag").whereNull("deleted_at")
    if (status?.length) {
      void rows.whereIn("status", status)
    }
    if (review_id?.length) {
      void rows.whereIn("review_id", review_id)
    }
    return rows
  }
  const [{ count }] = await asked().count()
  const flags = await asked()
    .orderBy(["occurred_at", "id"])
    .limit(limit)
    .offset(offset)
    .select("*")
  return { flags, count: Number(count) }
}

/**
 * Decides on all that is open of a locked review.
 *
 * @returns what its row says from now on
 */
export async function closeFlags(
  knex: Knex,
  { id: review_id, open_flag_count }: { id: string; open_flag_count: number },
  status: "upheld" | "dismissed",
  now: Date
) {
  if (open_flag_count) {
    await knex("review_flag")
      .where({ review_id, status: "open" })
      .whereNull("deleted_at")
      .update({ status, decided_at: now })
  }
  return { open_flag_count: 0 }
}
