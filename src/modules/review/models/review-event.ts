import { model } from "@medusajs/framework/utils"
import { reviewStatus } from "../domain/review-status"

/** One change of a review's status, chained to the one before. */
const ReviewEvent = model
  .define("review_event", {
    id: model.id({ prefix: "revevt" }).primaryKey(),
    review_id: model.text(),
    number: model.number(),
    from: model.enum(reviewStatus.values).nullable(),
    to: model.enum(reviewStatus.values),
    revision: model.number(),
    /** From `domain/reasons`; what was said about it stands in `statement`. */
    reason: model.text().nullable(),
    statement: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    /** Of this row and the one before; no text of the author is in it. */
    hash: model.text(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["review_id", "number"], unique: true },
    { on: ["occurred_at"] },
  ])

export default ReviewEvent
