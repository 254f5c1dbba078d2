import type { CartSnapshot } from "../../modules/checkout/domain/stock-snapshot"
import type { PricedSnapshot } from "./refuse-unsound-amounts"

export {
  findOpenSession,
  isPayable,
} from "../../modules/checkout/domain/amounts"
export { findOrderOfCart } from "./cart-order-links"
export { holdStock } from "./hold-stock"
export { refuseCanceledPayment } from "./refuse-canceled-payment"
export { refuseUnsoundAmounts } from "./refuse-unsound-amounts"
export { releaseStock } from "./release-stock"
export { repairCompletionWorkflow } from "./repair-completion"
export { completionSweep, repairCompletions } from "./sweep-completions"

/** What `completeCart.validate` is given of the cart, as far as we use it. */
export type CompletableCart = CartSnapshot & PricedSnapshot
