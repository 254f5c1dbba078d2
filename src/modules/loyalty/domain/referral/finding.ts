/** Why an invitation may be one to oneself. */
export const referralRules = [
  "self",
  "email-alias",
  "household",
  "same-phone",
  "same-ip",
  "same-card",
] as const

/** Ids of rules and roles only: no address, number or name of anybody. */
export interface ReferralFinding {
  rule: (typeof referralRules)[number]
  /** Who the friend resembles; earlier friends make a ring. */
  like: "referrer" | "earlier_friend"
}
