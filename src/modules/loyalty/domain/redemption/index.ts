export { checkRedemption } from "./check-redemption"
export { hasCredit, type TotalledCart } from "./has-credit"
export { heldUntil } from "./held-until"
export {
  amountOf,
  limitsFor,
  type Redeeming,
  type RedeemingCart,
} from "./limits"
export {
  settleReservation,
  type CartOfReservation,
  type UnsettledReservation,
} from "./settle-reservation"
export { shrinkTo } from "./shrink-to"
export { pointsWithin, valueOf, type Redemption } from "./worth"
