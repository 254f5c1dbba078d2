import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { looksSame } from "../../lib/picture-hash"
import { nearPieces, piecesOf } from "./domain/picture-pieces"
import type { SubmittedMedia } from "./media-rows"
import type { ReviewActor } from "./types"

/** Whoever showed a picture first: the shop, or an author, as `customer:cus_1`. */
export type PictureOwner = string

export const ownerOf = ({ type, id = "" }: { type: string; id?: string }) =>
  `${type}:${id}`

/** An upload, or an image of a product. */
interface SeenPicture {
  source_id: string
  picture_hash: string | null
}

/** Keeps the photos that an author shows. */
export function keepPhotos(
  knex: Knex,
  by: ReviewActor,
  media: SubmittedMedia[]
) {
  const photos = media
    .filter(({ picture_hash }) => picture_hash)
    .map(({ upload_id: source_id, picture_hash }) => ({
      source_id,
      picture_hash,
    }))
  return keepPictures(knex, ownerOf(by), photos)
}

/** Keeps pictures, so that they are known again. */
export async function keepPictures(
  knex: Knex,
  owner: PictureOwner,
  pictures: SeenPicture[]
) {
  if (pictures.length) {
    await knex("review_picture")
      .insert(
        pictures.map((picture) => ({
          id: generateEntityId(undefined, "revpic"),
          owner,
          ...picture,
          ...(picture.picture_hash && piecesOf(picture.picture_hash)),
        }))
      )
      .onConflict(knex.raw("(source_id) where deleted_at is null"))
      .ignore()
  }
}

/** Who else has shown a picture that looks like one of these. */
export async function othersWhoShowed(
  knex: Knex,
  owner: PictureOwner,
  hashes: string[]
): Promise<PictureOwner[]> {
  const near: { owner: PictureOwner; picture_hash: string }[] = await knex(
    "review_picture"
  )
    .whereNot({ owner })
    .whereNull("deleted_at")
    .where((any) => {
      for (const hash of hashes) {
        for (const [column, piece] of Object.entries(piecesOf(hash))) {
          void any.orWhereIn(column, nearPieces(piece))
        }
      }
    })
    .select("owner", "picture_hash")
  const alike = near.filter(({ picture_hash }) =>
    hashes.some((hash) => looksSame(hash, picture_hash))
  )
  return [...new Set(alike.map((picture) => picture.owner))]
}
