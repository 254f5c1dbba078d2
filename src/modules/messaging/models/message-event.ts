import { model } from "@medusajs/framework/utils"
import { messageStatus } from "../domain/message-status"

/** What became of a message, and by whom. Rows are only added. */
const MessageEvent = model
  .define("message_event", {
    id: model.id({ prefix: "msgevt" }).primaryKey(),
    message_id: model.text(),
    number: model.number(),
    from: model.enum(messageStatus.values).nullable(),
    to: model.enum(messageStatus.values),
    /** One word, such as "quiet-hours" or "smtp_451". Never anything personal. */
    reason: model.text().nullable(),
    attempt: model.number().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["message_id", "number"], unique: true }])

export default MessageEvent
