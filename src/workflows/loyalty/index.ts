export {
  acceptReferralWorkflow,
  type AcceptReferralInput,
} from "./accept-referral"
export { activatePoints, activatePointsWorkflow } from "./activate-points"
export {
  activateProgramWorkflow,
  type ActivateProgramInput,
} from "./activate-program"
export { adjustPointsWorkflow, type AdjustPointsInput } from "./adjust-points"
export { addCardReader } from "./card-fingerprints"
export { canEarn } from "./core-tables/can-earn"
export {
  cancelLoyaltyImportWorkflow,
  type CancelLoyaltyImportInput,
} from "./cancel-loyalty-import"
export { celebrateBirthdays } from "./celebrate-birthdays"
export {
  changeAccountWorkflow,
  type ChangeAccountInput,
} from "./change-account"
export { changeTierWorkflow, type ChangeTierInput } from "./change-tier"
export { createTierWorkflow, type CreateTierInput } from "./create-tier"
export { deleteDraftWorkflow, type DeleteDraftInput } from "./delete-draft"
export { deleteTierWorkflow, type DeleteTierInput } from "./delete-tier"
export {
  confirmGuestClaimWorkflow,
  type ConfirmGuestClaimInput,
} from "./confirm-guest-claim"
export { closeMonthWorkflow, type CloseMonthInput } from "./close-month"
export { countWaitingOrders } from "./count-waiting-orders"
export { draftProgramWorkflow, type DraftProgramInput } from "./draft-program"
export { earnPointsWorkflow } from "./earn-points"
export { evaluateTierWorkflow, type EvaluateTierInput } from "./evaluate-tier"
export { evaluateTiers } from "./evaluate-tiers"
export { LoyaltyEvents, type LoyaltyEventData } from "./events"
export { expirePoints } from "./expire-points"
export { forgetNetworks } from "./forget-networks"
export { forgetPromises } from "./forget-promises"
export { listMembers } from "./core-tables/list-members"
export { listReferrals } from "./core-tables/list-referrals"
export { loyaltyIn } from "./loyalty-service"
export { networkKeyOf } from "./network-key"
export {
  promisePointsWorkflow,
  type PromisePointsInput,
} from "./promise-points"
export { promiseForProduct } from "./promise-product"
export { proveLoyaltyWorkflow } from "./prove-loyalty"
export { readAccepted, readOwnReferrals } from "./read-own-referrals"
export { importLoyalty, readLoyaltyImport } from "./read-loyalty-import"
export {
  rejectReferralWorkflow,
  type RejectReferralInput,
} from "./reject-referral"
export {
  releaseReferralWorkflow,
  type ReleaseReferralInput,
} from "./release-referral"
export { releaseReservations } from "./release-reservations"
export { remindMembers } from "./remind-members"
export { replaceDraftWorkflow, type ReplaceDraftInput } from "./replace-draft"
export {
  requestGuestClaimWorkflow,
  type RequestGuestClaimInput,
} from "./request-guest-claim"
export { ringForReferral } from "./ring-for-referral"
export { rewardReview, rewardReviews } from "./reward-reviews"
export { rewardSignUp, rewardSignUps } from "./reward-sign-ups"
export {
  activateRewardWorkflow,
  type ActivateRewardInput,
} from "./rewards/activate-reward"
export {
  archiveRewardWorkflow,
  type ArchiveRewardInput,
} from "./rewards/archive-reward"
export {
  changeRewardWorkflow,
  type ChangeRewardInput,
} from "./rewards/change-reward"
export {
  claimRewardWorkflow,
  type ClaimRewardInput,
} from "./rewards/claim-reward"
export {
  createRewardWorkflow,
  type CreateRewardInput,
} from "./rewards/create-reward"
export { holdRewards, type CartWithCodes } from "./rewards/hold-rewards"
export { readOffers } from "./rewards/read-offers"
export {
  returnClaimWorkflow,
  type ReturnClaimInput,
} from "./rewards/return-claim"
export { settleClaim, settleClaimsOfOrder } from "./rewards/settle-claim"
export { claimSweep, settleClaims } from "./rewards/settle-claims"
export { useHeldRewards } from "./rewards/use-held-rewards"
export { mirrorTierWorkflow, type MirrorTierInput } from "./mirror-tier"
export { setTierWorkflow, type SetTierInput } from "./set-tier"
export { settleCarts, settlingSweep } from "./settle-carts"
export { fitPointsToCart } from "./spending/fit-points-to-cart"
export {
  refuseUnheldPoints,
  type CartWithPoints,
} from "./spending/refuse-unheld-points"
export { readSpendable } from "./spending/redeeming"
export { settleCartPointsWorkflow } from "./spending/settle-cart-points"
export { spendHeldPoints } from "./spending/spend-held-points"
export { tellOfSpending } from "./spending/tell-of-spending"
export { replayProgram, type ReplayProgramInput } from "./replay-program"
export { settleOrderWorkflow } from "./settle-order"
export { settleReferralWorkflow } from "./settle-referral"
export { settleReferralOf, settleReferrals } from "./settle-referrals"
export { settleOrders } from "./settle-orders"
export {
  startLoyaltyImportWorkflow,
  type StartLoyaltyImportInput,
} from "./start-loyalty-import"
export { takeGuestClaim } from "./take-guest-claims"
export { takeOrder, takeOrders } from "./take-orders"
export {
  releasePointsWorkflow,
  type ReleasePointsInput,
} from "./spending/release-points"
export {
  reservePointsWorkflow,
  type ReservePointsInput,
} from "./spending/reserve-points"
