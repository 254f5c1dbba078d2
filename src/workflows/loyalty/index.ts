export { activatePoints, activatePointsWorkflow } from "./activate-points"
export {
  activateProgramWorkflow,
  type ActivateProgramInput,
} from "./activate-program"
export { adjustPointsWorkflow, type AdjustPointsInput } from "./adjust-points"
export { draftProgramWorkflow, type DraftProgramInput } from "./draft-program"
export { earnPointsWorkflow } from "./earn-points"
export { LoyaltyEvents, type LoyaltyEventData } from "./events"
export { expirePoints } from "./expire-points"
export { findCustomer } from "./find-customer"
export { loyaltyIn } from "./loyalty-service"
export { orderOfPayment } from "./order-of-payment"
export { proveLoyaltyWorkflow } from "./prove-loyalty"
export { releaseReservations } from "./release-reservations"
export { replaceDraftWorkflow, type ReplaceDraftInput } from "./replace-draft"
export { settleOrderWorkflow } from "./settle-order"
export { settleOrders } from "./settle-orders"
export { takeOrders } from "./take-orders"
