import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { MEDIA_KINDS } from "./types"

export interface SubmittedMedia {
  upload_id: string
  kind: (typeof MEDIA_KINDS)[number]
  url: string | null
  picture_hash: string | null
}

export async function insertMedia(
  knex: Knex,
  {
    review_id,
    revision,
    media,
  }: { review_id: string; revision: number; media: SubmittedMedia[] }
): Promise<ShownMedium[]> {
  const rows = media.map((medium, position) => ({
    id: generateEntityId(undefined, "revmedia"),
    review_id,
    revision,
    position,
    ...medium,
  }))
  if (rows.length) {
    await knex("review_media").insert(rows)
  }
  return rows.map(({ id, kind, url }) => ({ id, kind, url }))
}

/** What readers see beside each review of a page, in the author's order. */
export async function listMedia(
  knex: Knex,
  reviews: { id: string; revision: number }[]
): Promise<Map<string, ShownMedium[]>> {
  const shown = new Map<string, ShownMedium[]>()
  if (!reviews.length) {
    return shown
  }
  const revisionOf = new Map(reviews.map(({ id, revision }) => [id, revision]))
  const rows = await knex("review_media")
    .whereIn("review_id", [...revisionOf.keys()])
    .whereNull("deleted_at")
    .orderBy(["review_id", "position"])
    .select("id", "review_id", "revision", "kind", "url")
  for (const { review_id, revision, ...medium } of rows) {
    if (revision === revisionOf.get(review_id)) {
      shown.set(review_id, [...(shown.get(review_id) ?? []), medium])
    }
  }
  return shown
}

export interface ShownMedium {
  id: string
  kind: string
  url: string | null
}
