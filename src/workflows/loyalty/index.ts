export { activatePoints, activatePointsWorkflow } from "./activate-points"
export {
  activateProgramWorkflow,
  type ActivateProgramInput,
} from "./activate-program"
export { adjustPointsWorkflow, type AdjustPointsInput } from "./adjust-points"
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
export { deleteTierWorkflow, type DeleteTierInput } from "./delete-tier"
export { confirmClaimWorkflow, type ConfirmClaimInput } from "./confirm-claim"
export { closeMonthWorkflow, type CloseMonthInput } from "./close-month"
export { draftProgramWorkflow, type DraftProgramInput } from "./draft-program"
export { earnPointsWorkflow } from "./earn-points"
export { evaluateTierWorkflow, type EvaluateTierInput } from "./evaluate-tier"
export { evaluateTiers } from "./evaluate-tiers"
export { LoyaltyEvents, type LoyaltyEventData } from "./events"
export { expirePoints } from "./expire-points"
export { forgetPromises } from "./forget-promises"
export { listMembers } from "./core-tables/list-members"
export { loyaltyIn } from "./loyalty-service"
export {
  promisePointsWorkflow,
  type PromisePointsInput,
} from "./promise-points"
export { promiseForProduct } from "./promise-product"
export { proveLoyaltyWorkflow } from "./prove-loyalty"
export { importLoyalty } from "./read-loyalty-import"
export { releaseReservations } from "./release-reservations"
export { remindMembers } from "./remind-members"
export { replaceDraftWorkflow, type ReplaceDraftInput } from "./replace-draft"
export { requestClaimWorkflow, type RequestClaimInput } from "./request-claim"
export { rewardReview, rewardReviews } from "./reward-reviews"
export { rewardSignUp, rewardSignUps } from "./reward-sign-ups"
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
export { orderOfPayment } from "./order-of-payment"
export { settleOrderWorkflow } from "./settle-order"
export { settleOrders } from "./settle-orders"
export {
  startLoyaltyImportWorkflow,
  type StartLoyaltyImportInput,
} from "./start-loyalty-import"
export { takeClaim } from "./take-claims"
export { takeOrders } from "./take-orders"
export {
  releasePointsWorkflow,
  type ReleasePointsInput,
} from "./spending/release-points"
export {
  reservePointsWorkflow,
  type ReservePointsInput,
} from "./spending/reserve-points"
