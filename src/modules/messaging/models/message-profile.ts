import { model } from "@medusajs/framework/utils"

/** How somebody wants to be spoken to. */
const MessageProfile = model
  .define("message_profile", {
    id: model.id({ prefix: "msgpro" }).primaryKey(),
    recipient_key: model.text(),
    locale: model.text().nullable(),
    /** "Europe/Vienna" */
    time_zone: model.text().nullable(),
  })
  .indexes([{ on: ["recipient_key"], unique: true }])

export default MessageProfile
