import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { looksSame } from "../../lib/picture-hash"
import { nearPieces, piecesOf } from "./domain/picture-pieces"
import type { SubmittedMedia } from "./media-rows"
import type { ReviewActor } from "./types"

/** Whoever showed a picture first: the shop, or an author, as `customer:cus_1`. */
export type PictureOwner = string

/** Nobody writes a review as it, so its pictures are always somebody else's. */
export const CATALOGUE: PictureOwner = "catalogue"

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

/** Whether somebody else has shown a picture that looks the same. */
export async function isOthersPicture(
  knex: Knex,
  owner: PictureOwner,
  hash: string
): Promise<boolean> {
  const pieces = Object.entries(piecesOf(hash))
  const near: { picture_hash: string }[] = await knex("review_picture")
    .whereNot({ owner })
    .whereNull("deleted_at")
    .where((any) => {
      for (const [column, piece] of pieces) {
        void any.orWhereIn(column, nearPieces(piece))
      }
    })
    .select("picture_hash")
  return near.some(({ picture_hash }) => looksSame(hash, picture_hash))
}
