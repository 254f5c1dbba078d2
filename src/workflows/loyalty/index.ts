export {
  activateProgramWorkflow,
  type ActivateProgramInput,
} from "./activate-program"
export { adjustPointsWorkflow, type AdjustPointsInput } from "./adjust-points"
export { draftProgramWorkflow, type DraftProgramInput } from "./draft-program"
export { earnPointsWorkflow } from "./earn-points"
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
export { releaseReservations } from "./release-reservations"
export { replaceDraftWorkflow, type ReplaceDraftInput } from "./replace-draft"
export { takeOrders } from "./take-orders"
