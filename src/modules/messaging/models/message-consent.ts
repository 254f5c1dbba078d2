import { model } from "@medusajs/framework/utils"
import { CHANNELS } from "../types"

/**
 * That somebody allowed or forbade a marketing topic: when, where and by whose
 * hand, as the law asks the shop to prove. Rows are only added.
 */
const MessageConsent = model
  .define("message_consent", {
    id: model.id({ prefix: "msgcns" }).primaryKey(),
    recipient_key: model.text(),
    topic: model.text(),
    channel: model.enum([...CHANNELS]),
    is_granted: model.boolean(),
    /** preferences, unsubscribe-link, provider, complaint, admin, merge, undone */
    source: model.text(),
    /** Where a merchant has it from. The one thing that an erasure empties. */
    note: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["recipient_key", "topic", "channel", "occurred_at"] }])

export default MessageConsent
