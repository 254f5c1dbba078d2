/** Events of this part; their data are ids only. */
export const InboxEvents = {
  /** Something was taken in. Sent once for all that came within a moment. */
  RECEIVED: "inbox.received",
} as const
