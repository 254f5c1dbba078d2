import { model } from "@medusajs/framework/utils"
import { CHANNELS } from "../types"

/** What somebody chose for one topic and channel; no row means never asked. */
const MessagePreference = model
  .define("message_preference", {
    id: model.id({ prefix: "msgprf" }).primaryKey(),
    recipient_key: model.text(),
    topic: model.text(),
    channel: model.enum([...CHANNELS]),
    is_enabled: model.boolean(),
    /** The record of the consent that marketing stands on. */
    consent_id: model.text().nullable(),
    chosen_at: model.dateTime(),
  })
  .indexes([{ on: ["recipient_key", "topic", "channel"], unique: true }])

export default MessagePreference
