/** Why a person may change a balance. The member reads it; a note they do not. */
export const ADJUST_REASONS = [
  "goodwill",
  "service-failure",
  "correction",
  "promotion",
  "misuse",
] as const

export type AdjustReason = (typeof ADJUST_REASONS)[number]

/** With why a file may. */
export const ADJUSTMENT_REASONS = [...ADJUST_REASONS, "import"] as const

export type AdjustmentReason = (typeof ADJUSTMENT_REASONS)[number]
