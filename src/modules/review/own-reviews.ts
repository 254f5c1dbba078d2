import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { listMedia, type ShownMedium } from "./media-rows"
import { withTalk, type Talk } from "./talk"
import { readReview, type ReviewRow } from "./review-rows"

/** A review as its author sees it. */
export type OwnReviewRow = ReviewRow &
  Talk & {
    /** Of what the author said last, whoever sees it. */
    media: ShownMedium[]
  }

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
  return { reviews: await asOwn(knex, rows), count: Number(count) }
}

/** @throws {MedusaError} `not_found` */
export async function readOwnReview(
  knex: Knex,
  id: string
): Promise<OwnReviewRow> {
  const [row] = await asOwn(knex, [await readReview(knex, id)])
  return row
}

async function asOwn(knex: Knex, rows: ReviewRow[]): Promise<OwnReviewRow[]> {
  const latest = rows.map(({ id, revision_latest: revision }) => ({
    id,
    revision,
  }))
  const media = await listMedia(knex, latest)
  const told = await withTalk(knex, rows)
  return told.map((row) => ({ ...row, media: media.get(row.id) ?? [] }))
}
