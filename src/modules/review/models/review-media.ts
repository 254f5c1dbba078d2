import { model } from "@medusajs/framework/utils"
import { MEDIA_KINDS } from "../types"

/** A photo or video of a revision, in the order its author gave. */
const ReviewMedia = model
  .define("review_media", {
    id: model.id({ prefix: "revmedia" }).primaryKey(),
    review_id: model.text(),
    revision: model.number(),
    upload_id: model.text(),
    kind: model.enum([...MEDIA_KINDS]),
    position: model.number(),
    url: model.text().nullable(),
    /** 64 bits as 16 hex digits; null when it says nothing, or for a video. */
    picture_hash: model.text().nullable(),
  })
  .indexes([
    { on: ["review_id", "revision", "position"], unique: true },
    { on: ["upload_id"] },
  ])

export default ReviewMedia
