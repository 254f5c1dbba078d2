/** By what a friend may be one person with somebody else. */
export const resemblances = [
  "self",
  "email-alias",
  "household",
  "same-phone",
  "same-ip",
  "same-card",
] as const

/** Why an invitation may be one to oneself, or of no new customer. */
export const referralRules = [...resemblances, "same-address"] as const

export const referralRoles = [
  "referrer",
  "earlier_friend",
  "earlier_customer",
] as const

/** Ids of rules and roles only: no address, number or name of anybody. */
export interface ReferralFinding {
  rule: (typeof referralRules)[number]
  /**
   * Who the friend resembles; earlier friends make a ring, and an earlier
   * customer of the friend's own address makes them no new one.
   */
  like: (typeof referralRoles)[number]
}

/** Somebody had ordered with the friend's address before they were invited. */
export const ORDERED_BEFORE: ReferralFinding = {
  rule: "same-address",
  like: "earlier_customer",
}
