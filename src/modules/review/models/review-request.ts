import { model } from "@medusajs/framework/utils"
import { requestStatus } from "../domain/request-status"

/** An invitation to review an order: once, and one reminder. */
const ReviewRequest = model
  .define("review_request", {
    id: model.id({ prefix: "revask" }).primaryKey(),
    order_id: model.text(),
    customer_id: model.text().nullable(),
    sales_channel_id: model.text().nullable(),
    status: model.enum(requestStatus.values).default(requestStatus.initial),
    reason: model.text().nullable(),
    /** By the clock: when it is sent, and later when the reminder is. */
    due_at: model.dateTime().nullable(),
    invited_at: model.dateTime().nullable(),
    reminded_at: model.dateTime().nullable(),
    answered_at: model.dateTime().nullable(),
    /** What was promised then: it is kept, whatever the offer is today. */
    offer: model.json().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["order_id"], unique: true },
    { on: ["due_at", "id"], where: "due_at IS NOT NULL" },
    { on: ["status", "occurred_at", "id"] },
    { on: ["customer_id"] },
  ])

export default ReviewRequest
