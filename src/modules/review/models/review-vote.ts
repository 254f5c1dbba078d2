import { model } from "@medusajs/framework/utils"

/** Whether somebody found a review helpful. One for each voter. */
const ReviewVote = model
  .define("review_vote", {
    id: model.id({ prefix: "revvote" }).primaryKey(),
    review_id: model.text(),
    voter_type: model.text(),
    voter_id: model.text(),
    value: model.enum(["up", "down"]),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["review_id", "voter_type", "voter_id"], unique: true },
    { on: ["voter_id"] },
  ])

export default ReviewVote
