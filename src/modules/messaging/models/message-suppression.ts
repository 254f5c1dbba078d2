import { model } from "@medusajs/framework/utils"
import { SUPPRESSION_REASONS } from "../domain/message-class"

/** An address that is not written to, for one reason. */
const MessageSuppression = model
  .define("message_suppression", {
    id: model.id({ prefix: "msgsup" }).primaryKey(),
    /** Stays when the address is erased. */
    address_digest: model.text(),
    address: model.text().nullable(),
    reason: model.enum([...SUPPRESSION_REASONS]),
    /** The message whose fate it was, or the merchant who decided. */
    source: model.text().nullable(),
    note: model.text().nullable(),
    suppressed_at: model.dateTime(),
  })
  .indexes([{ on: ["address_digest", "reason"], unique: true }])

export default MessageSuppression
