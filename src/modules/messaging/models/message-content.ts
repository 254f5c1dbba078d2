import { model } from "@medusajs/framework/utils"

/** What a mail said, with `[secret]` for each secret. Gone with its reader. */
const MessageContent = model
  .define("message_content", {
    id: model.id({ prefix: "msgcon" }).primaryKey(),
    message_id: model.text(),
    subject: model.text(),
    html: model.text(),
    text: model.text(),
    rendered_at: model.dateTime(),
  })
  .indexes([{ on: ["message_id"], unique: true }, { on: ["rendered_at"] }])

export default MessageContent
