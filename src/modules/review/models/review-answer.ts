import { model } from "@medusajs/framework/utils"
import { answerStatus } from "../domain/question-status"

/** What a buyer or the shop knows about it. */
const ReviewAnswer = model
  .define("review_answer", {
    id: model.id({ prefix: "reva" }).primaryKey(),
    question_id: model.text(),
    author_type: model.text(),
    author_id: model.text().nullable(),
    customer_id: model.text().nullable(),
    display_name: model.text().nullable(),
    is_verified: model.boolean().default(false),
    text: model.text(),
    status: model.enum(answerStatus.values).default(answerStatus.initial),
    reason: model.text().nullable(),
    findings: model.json(),
    publish_by: model.dateTime().nullable(),
    published_at: model.dateTime().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["question_id", "published_at", "id"] },
    { on: ["status", "occurred_at", "id"] },
    { on: ["publish_by", "id"], where: "publish_by IS NOT NULL" },
    { on: ["customer_id"] },
  ])

export default ReviewAnswer
