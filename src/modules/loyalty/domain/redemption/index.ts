export { checkRedemption } from "./check-redemption"
export { amountOf, limitsFor, type RedeemingCart } from "./limits"
export { shrinkTo } from "./shrink-to"
export { pointsWithin, valueOf } from "./worth"
