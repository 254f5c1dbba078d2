import type { Recipient } from "../../modules/messaging/domain/recipient"
import type { Facts } from "./topic"

/** What a feature wants somebody to be told. */
export interface MessagePlan {
  topic: string
  /**
   * What happened, by its id: the same for the same fact, however often it is
   * noticed. With topic, recipient and channel it makes a message unique.
   */
  cause: string
  recipient: Recipient
  /** Ids that the topic's `load` needs. Never a name, an address or a token. */
  data?: Record<string, unknown>
  /** Shows the message with its order in the admin. */
  order_id?: string
  announcement_id?: string
  /** What the topic's `facts` would read, where it is known already. */
  facts?: Facts
  /** Not before. */
  send_after?: Date
}
