import { model } from "@medusajs/framework/utils"
import { messageStatus } from "../domain/message-status"
import { CHANNELS, MESSAGE_CLASSES } from "../types"

/** One message to one person over one channel. */
const Message = model
  .define("message", {
    id: model.id({ prefix: "msg" }).primaryKey(),
    topic: model.text(),
    message_class: model.enum([...MESSAGE_CLASSES]),
    channel: model.enum([...CHANNELS]),
    /** What happened: the same for the same fact, an order's id for example. */
    cause: model.text(),
    /** Who it is for, without a name: an id, or the digest of an address. */
    recipient_key: model.text(),
    /** 0, and one more each time a person sends it again on purpose. */
    copy: model.number().default(0),
    customer_id: model.text().nullable(),
    user_id: model.text().nullable(),
    /** Gone when its owner is erased. */
    to_address: model.text().nullable(),
    order_id: model.text().nullable(),
    announcement_id: model.text().nullable(),
    locale: model.text().nullable(),
    /** Ids that the topic needs; what is personal is read again at sending. */
    data: model.json(),
    /** What it will state, as it was when planned. */
    facts: model.json().nullable(),
    status: model.enum(messageStatus.values).default(messageStatus.initial),
    status_reason: model.text().nullable(),
    /** Why it was lawful to send it; set when it goes out. */
    allowed_because: model.text().nullable(),
    planned_at: model.dateTime(),
    /** By the clock. Null: nothing happens by itself. */
    due_at: model.dateTime().nullable(),
    /** Not sent by then, it is not sent at all. */
    expires_at: model.dateTime(),
    attempts: model.number().default(0),
    /** Tries in a row that did not send it. */
    failures: model.number().default(0),
    lease_token: model.text().nullable(),
    /** Real time: it measures a process, not the business. */
    leased_until: model.dateTime().nullable(),
    template_version: model.number().nullable(),
    provider_id: model.text().nullable(),
    /** The provider's own id, once it has one. */
    provider_reference: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    /** What the provider told later; see `domain/feedback`. */
    feedback: model.text().nullable(),
    /** What stands in the customer's feed. */
    title: model.text().nullable(),
    body: model.text().nullable(),
    href: model.text().nullable(),
    read_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["topic", "cause", "recipient_key", "channel", "copy"],
      unique: true,
    },
    {
      name: "IDX_message_due",
      on: ["due_at", "id"],
      where: "due_at IS NOT NULL AND message_class <> 'marketing'",
    },
    {
      name: "IDX_message_offer_due",
      on: ["due_at", "id"],
      where: "due_at IS NOT NULL AND message_class = 'marketing'",
    },
    {
      on: ["customer_id", "sent_at", "id"],
      where: "channel = 'feed' AND status = 'sent'",
    },
    {
      on: ["customer_id"],
      where: "channel = 'feed' AND status = 'sent' AND read_at IS NULL",
    },
    {
      on: ["recipient_key", "sent_at"],
      where:
        "message_class = 'marketing' AND status IN ('sending', 'sent', 'unknown')",
    },
    { on: ["status", "id"] },
    { on: ["topic", "id"] },
    { on: ["to_address"] },
    { on: ["order_id"] },
    { on: ["customer_id", "id"] },
    { on: ["announcement_id", "status"] },
    { on: ["provider_reference"] },
  ])

export default Message
