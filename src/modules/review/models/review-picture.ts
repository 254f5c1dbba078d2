import { model } from "@medusajs/framework/utils"

/**
 * A picture that was seen, cut into four pieces of 16 bits: two pictures that
 * are alike share at least one piece unless they differ in four places.
 */
const ReviewPicture = model
  .define("review_picture", {
    id: model.id({ prefix: "revpic" }).primaryKey(),
    /** `catalogue`, or the author of a review. */
    owner: model.text(),
    /** A product's image, or an upload. */
    source_id: model.text(),
    /** Null for a picture that says nothing: it is known, and like no other. */
    picture_hash: model.text().nullable(),
    piece_1: model.text().nullable(),
    piece_2: model.text().nullable(),
    piece_3: model.text().nullable(),
    piece_4: model.text().nullable(),
  })
  .indexes([
    { on: ["source_id"], unique: true },
    { on: ["piece_1"] },
    { on: ["piece_2"] },
    { on: ["piece_3"] },
    { on: ["piece_4"] },
  ])

export default ReviewPicture
