/** What became of a membership. What stays as it was is no change. */
export const TIER_CHANGES = [
  "upgraded",
  "grace_started",
  /** The points are back before the grace was over. */
  "grace_ended",
  "downgraded",
  /** By hand. */
  "set",
  /** Two members became one, and the higher tier is theirs. */
  "merged",
] as const

export type TierChange = (typeof TIER_CHANGES)[number]

/**
 * Why a person may set a tier. From a list, because a history that only grows
 * could never forget what a free text says of somebody.
 */
export const SET_TIER_REASONS = [
  "goodwill",
  "service-failure",
  "correction",
  "status-match",
  "import",
] as const

export type SetTierReason = (typeof SET_TIER_REASONS)[number]
