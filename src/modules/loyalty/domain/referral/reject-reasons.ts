/** What merchants choose from: a history could never forget a free text. */
export const REJECT_REASONS = [
  "self-referral",
  "same-household",
  "fake-account",
  "misuse",
  "mistake",
] as const

export type RejectReason = (typeof REJECT_REASONS)[number]

/** And what needs nobody: two customers turned out to be one. */
export const ENDED_REASONS = [...REJECT_REASONS, "merged", "erased"] as const

export type EndedReason = (typeof ENDED_REASONS)[number]
