export const CHANNELS = ["email", "feed"] as const
export type Channel = (typeof CHANNELS)[number]
