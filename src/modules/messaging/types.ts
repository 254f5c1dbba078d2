export const CHANNELS = ["email", "feed"] as const
export type Channel = (typeof CHANNELS)[number]

/** How much say the recipient has; see the README's table. */
export const MESSAGE_CLASSES = [
  "legal",
  "transactional",
  "service",
  "marketing",
] as const
export type MessageClass = (typeof MESSAGE_CLASSES)[number]
