/**
 * Why a review may be refused, and what a reader may say is wrong with it;
 * `illegal-content` is a notice in the sense of article 16 of the digital
 * services act. There is no "negative", no "off-brand" and no
 * "competitor": 16 CFR 465.7 and ISO 20488 know none of them either.
 */
export const DECISION_REASONS = [
  "illegal-content",
  "hate-or-harassment",
  "personal-data",
  "advertising",
  "not-about-the-subject",
  "not-a-real-experience",
  "conflict-of-interest",
  "copied-content",
  "profanity",
  "unreadable",
] as const

export type DecisionReason = (typeof DECISION_REASONS)[number]

export const HELD = "held-by-screening"
export const HELD_TIME_IS_OVER = "held-time-is-over"
export const BY_AUTHOR = "by-author"
