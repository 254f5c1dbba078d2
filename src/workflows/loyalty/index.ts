export {
  activateProgramWorkflow,
  type ActivateProgramInput,
} from "./activate-program"
export { adjustPointsWorkflow, type AdjustPointsInput } from "./adjust-points"
export { celebrateBirthdays } from "./celebrate-birthdays"
export {
  changeAccountWorkflow,
  type ChangeAccountInput,
} from "./change-account"
export { draftProgramWorkflow, type DraftProgramInput } from "./draft-program"
export { earnPointsWorkflow } from "./earn-points"
export { LoyaltyEvents, type LoyaltyEventData } from "./events"
export { expirePoints } from "./expire-points"
export { forgetPromises } from "./forget-promises"
export { loyaltyIn } from "./loyalty-service"
export {
  promisePointsWorkflow,
  type PromisePointsInput,
} from "./promise-points"
export { promiseForProduct } from "./promise-product"
export { proveLoyaltyWorkflow } from "./prove-loyalty"
export { releaseReservations } from "./release-reservations"
export { replaceDraftWorkflow, type ReplaceDraftInput } from "./replace-draft"
export { rewardReview, rewardReviews } from "./reward-reviews"
export { rewardSignUp, rewardSignUps } from "./reward-sign-ups"
export { takeOrders } from "./take-orders"
