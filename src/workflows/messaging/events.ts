/** Events of this feature; their data are ids only. */
export const MessagingEvents = {
  /** Messages wait to be sent. A hint: the sweep finds them as well. */
  PLANNED: "messaging.planned",
  /** A message has left, or stands in its reader's feed. */
  SENT: "messaging.sent",
  /** A promotion is to be announced to a group. A hint, as above. */
  ANNOUNCED: "messaging.announced",
  /** Somebody switched messages on or off, or it was done for them. */
  PREFERENCES_CHOSEN: "messaging.preferences_chosen",
} as const

export interface PromotionAnnounced {
  /** Of the announcement. */
  id: string
}

export interface MessagesPlanned {
  ids: string[]
}

export interface MessageSent {
  id: string
  topic: string
  channel: "email" | "feed"
  customer_id: string | null
}

export interface PreferencesChosen {
  /** A customer's id, or the digest that stands for a guest's address. */
  recipient_key: string
}
