import { model } from "@medusajs/framework/utils"

/** What the shop says to a review; one public, any number to its author. */
const ReviewReply = model
  .define("review_reply", {
    id: model.id({ prefix: "revreply" }).primaryKey(),
    review_id: model.text(),
    audience: model.enum(["public", "private"]),
    body: model.text(),
    user_id: model.text().nullable(),
    occurred_at: model.dateTime(),
    edited_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_review_reply_public_once",
      on: ["review_id"],
      unique: true,
      where: "audience = 'public'",
    },
    { on: ["review_id", "occurred_at"] },
  ])

export default ReviewReply
