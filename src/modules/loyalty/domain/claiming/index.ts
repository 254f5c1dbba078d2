export { CLAIM_STATUSES, claimStatus, type ClaimStatus } from "./claim-status"
export { CLAIM_LOOK_BACK_DAYS } from "./look-back"
