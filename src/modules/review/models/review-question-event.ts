import { model } from "@medusajs/framework/utils"

/** One change of a question's or an answer's status. */
const ReviewQuestionEvent = model
  .define("review_question_event", {
    id: model.id({ prefix: "revqevt" }).primaryKey(),
    /** Of the question or of the answer. */
    subject_id: model.text(),
    from: model.text().nullable(),
    to: model.text(),
    reason: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["subject_id", "occurred_at"] }])

export default ReviewQuestionEvent
