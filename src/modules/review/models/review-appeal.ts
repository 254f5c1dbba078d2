import { model } from "@medusajs/framework/utils"
import { appealStatus } from "../domain/appeal-status"

/** An author asks for a second look at a decision. */
const ReviewAppeal = model
  .define("review_appeal", {
    id: model.id({ prefix: "revappeal" }).primaryKey(),
    review_id: model.text(),
    /** What was decided, of `review_event`. */
    event_number: model.number(),
    text: model.text().nullable(),
    status: model.enum(appealStatus.values).default(appealStatus.initial),
    answer: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["review_id", "event_number"], unique: true }])

export default ReviewAppeal
