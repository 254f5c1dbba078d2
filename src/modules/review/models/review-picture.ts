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
    picture_hash: model.text(),
    piece_1: model.text(),
    piece_2: model.text(),
    piece_3: model.text(),
    piece_4: model.text(),
  })
  .indexes([
    { on: ["source_id"], unique: true },
    { on: ["piece_1"] },
    { on: ["piece_2"] },
    { on: ["piece_3"] },
    { on: ["piece_4"] },
  ])

export default ReviewPicture
