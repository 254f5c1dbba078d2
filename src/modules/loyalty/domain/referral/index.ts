export { decideReferral, isEnough, type FriendOrder } from "./decide-referral"
export {
  ORDERED_BEFORE,
  referralRoles,
  referralRules,
  resemblances,
  type ReferralFinding,
} from "./finding"
export { holdReason } from "./hold-reason"
export {
  drawReferralCode,
  readReferralCode,
  shownReferralCode,
} from "./referral-code"
export { referralFindings, type ReferralPerson } from "./referral-findings"
export { referralStatus, type ReferralStatus } from "./referral-status"
export {
  ENDED_REASONS,
  REJECT_REASONS,
  type EndedReason,
  type RejectReason,
} from "./reject-reasons"
export type { PostalAddress } from "./same-household"
export { networkOf } from "./same-network"
