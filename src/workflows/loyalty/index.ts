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
export { proveLoyaltyWorkflow } from "./prove-loyalty"
export { releaseReservations } from "./release-reservations"
export { replaceDraftWorkflow, type ReplaceDraftInput } from "./replace-draft"
export { settleCarts, settlingSweep } from "./settle-carts"
export { fitPointsToCart } from "./spending/fit-points-to-cart"
export {
  refuseUnheldPoints,
  type CartWithPoints,
} from "./spending/refuse-unheld-points"
export { settleCartPointsWorkflow } from "./spending/settle-cart-points"
export { spendHeldPoints } from "./spending/spend-held-points"
export { tellOfSpending } from "./spending/tell-of-spending"
export { takeOrders } from "./take-orders"
export {
  releasePointsWorkflow,
  type ReleasePointsInput,
} from "./spending/release-points"
export {
  reservePointsWorkflow,
  type ReservePointsInput,
} from "./spending/reserve-points"
