import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { looksSame } from "../../lib/picture-hash"
import { nearPieces, piecesOf } from "./domain/picture-pieces"

/** Whoever showed a picture first: an author, as `customer:cus_1`. */
export type PictureOwner = string

export const ownerOf = ({ type, id = "" }: { type: string; id?: string }) =>
  `${type}:${id}`

/** Keeps pictures, so that they are known again. */
export async function keepPictures(
  knex: Knex,
  owner: PictureOwner,
  pictures: { upload_id: string; picture_hash: string | null }[]
) {
  const rows = pictures.flatMap(({ upload_id, picture_hash }) =>
    picture_hash
      ? [
          {
            id: generateEntityId(undefined, "revpic"),
            source_id: upload_id,
            ...{ owner, picture_hash, ...piecesOf(picture_hash) },
          },
        ]
      : []
  )
  if (rows.length) {
    await knex("review_picture")
      .insert(rows)
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
