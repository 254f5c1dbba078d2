import { model } from "@medusajs/framework/utils"

/** The root over 1,024 leaves in a row, so that a proof reads few of them. */
const ReviewLeafBlock = model
  .define("review_leaf_block", {
    id: model.id({ prefix: "revblock" }).primaryKey(),
    day: model.text(),
    number: model.number(),
    root: model.text(),
  })
  .indexes([{ on: ["day", "number"], unique: true }])

export default ReviewLeafBlock
