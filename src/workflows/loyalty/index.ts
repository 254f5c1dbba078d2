export {
  activateProgramWorkflow,
  type ActivateProgramInput,
} from "./activate-program"
export { adjustPointsWorkflow, type AdjustPointsInput } from "./adjust-points"
export { closeMonthWorkflow, type CloseMonthInput } from "./close-month"
export { draftProgramWorkflow, type DraftProgramInput } from "./draft-program"
export { earnPointsWorkflow } from "./earn-points"
export { LoyaltyEvents, type LoyaltyEventData } from "./events"
export { expirePoints } from "./expire-points"
export { findCustomer } from "./find-customer"
export { loyaltyIn } from "./loyalty-service"
export { proveLoyaltyWorkflow } from "./prove-loyalty"
export { releaseReservations } from "./release-reservations"
export { replaceDraftWorkflow, type ReplaceDraftInput } from "./replace-draft"
export { replayProgram, type ReplayProgramInput } from "./replay-program"
export { takeOrders } from "./take-orders"
