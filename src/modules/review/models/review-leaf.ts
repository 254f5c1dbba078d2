import { model } from "@medusajs/framework/utils"

/** What the newest day's root says of one review. */
const ReviewLeaf = model
  .define("review_leaf", {
    id: model.id({ prefix: "revleaf" }).primaryKey(),
    day: model.text(),
    position: model.number(),
    review_id: model.text(),
    /** Canonical JSON, exactly as it was hashed. */
    entry: model.text(),
  })
  .indexes([
    { on: ["day", "position"], unique: true },
    { on: ["review_id", "day"], unique: true },
  ])

export default ReviewLeaf
