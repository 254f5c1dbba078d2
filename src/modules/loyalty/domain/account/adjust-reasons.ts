/** Why a person may change a balance. The member reads it; a note they do not. */
export const ADJUST_REASONS = [
  "goodwill",
  "service-failure",
  "correction",
  "promotion",
  "misuse",
] as const

export type AdjustReason = (typeof ADJUST_REASONS)[number]
