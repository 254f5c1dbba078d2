export { referralRules } from "./finding"
export { holdReason } from "./hold-reason"
export { referralFindings, type ReferralPerson } from "./referral-findings"
export type { PostalAddress } from "./same-household"
