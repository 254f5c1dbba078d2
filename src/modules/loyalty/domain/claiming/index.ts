export { CLAIM_STATUSES, claimStatus } from "./claim-status"
export { CLAIM_LOOK_BACK_DAYS } from "./look-back"
