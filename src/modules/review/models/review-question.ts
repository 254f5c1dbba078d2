import { model } from "@medusajs/framework/utils"
import { questionStatus } from "../domain/question-status"

/** What somebody wants to know of a product. */
const ReviewQuestion = model
  .define("review_question", {
    id: model.id({ prefix: "revq" }).primaryKey(),
    product_id: model.text(),
    sales_channel_id: model.text().nullable(),
    author_type: model.text(),
    author_id: model.text().nullable(),
    customer_id: model.text().nullable(),
    display_name: model.text().nullable(),
    locale: model.text().nullable(),
    text: model.text(),
    status: model.enum(questionStatus.values).default(questionStatus.initial),
    reason: model.text().nullable(),
    findings: model.json(),
    publish_by: model.dateTime().nullable(),
    /** Answers that everybody sees. */
    answer_count: model.number().default(0),
    published_at: model.dateTime().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["product_id", "published_at", "id"], where: "status = 'published'" },
    { on: ["status", "occurred_at", "id"] },
    { on: ["publish_by", "id"], where: "publish_by IS NOT NULL" },
    { on: ["customer_id"] },
  ])

export default ReviewQuestion
