import type { Channel } from "./domain/channel"
import type { MessageClass } from "./domain/message-class"

export { CHANNELS, type Channel } from "./domain/channel"
export { MESSAGE_CLASSES, type MessageClass } from "./domain/message-class"

/** A message as it is planned; the keys are ready, the words are not. */
export interface NewMessage {
  topic: string
  message_class: MessageClass
  channel: Channel
  cause: string
  recipient_key: string
  copy: number
  customer_id: string | null
  user_id: string | null
  to_address: string | null
  order_id: string | null
  announcement_id: string | null
  locale: string | null
  data: Record<string, unknown>
  facts: Record<string, unknown> | null
  expires_at: Date
  /** Not before; now when left out. */
  due_at?: Date
}

/** What is about to be sent, with `[secret]` where a secret stands. */
export interface Rendered {
  locale: string
  template_version: number
  /** Of a mail. */
  content?: { subject: string; html: string; text: string }
  /** Of the customer's feed. */
  feed?: { title: string; body: string; href: string | null }
}
