import { model } from "@medusajs/framework/utils"

/**
 * Written before the provider is asked, so that a process that dies leaves a
 * trace. What came of it is in the history. Rows are only added.
 */
const MessageAttempt = model
  .define("message_attempt", {
    id: model.id({ prefix: "msgatt" }).primaryKey(),
    message_id: model.text(),
    number: model.number(),
    started_at: model.dateTime(),
  })
  .indexes([{ on: ["message_id", "number"], unique: true }])

export default MessageAttempt
