export { GUEST_CLAIM_STATUSES, guestClaimStatus } from "./guest-claim-status"
export { GUEST_CLAIM_LOOK_BACK_DAYS } from "./look-back"
