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
] as const

/** Why a machine would rather have a person look at a text or picture. */
export interface Finding {
  rule: (typeof findingRules)[number]
  detail?: string
}
