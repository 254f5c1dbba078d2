/** What can be found in a review before anybody sees it. */
export const findingRules = [
  "links",
  "contact-data",
  "profanity",
  "duplicate-text",
  "reused-photo",
  "catalogue-photo",
  "video",
  "unverified",
  "staff",
  "hidden-elsewhere",
] as const

export interface Finding {
  rule: (typeof findingRules)[number]
  /** Which kind of it, in a word of ours; never what was written. */
  detail?: string
}
