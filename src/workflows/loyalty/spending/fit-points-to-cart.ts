import type { StepExecutionContext } from "@medusajs/framework/workflows-sdk"
import {
  hasCredit,
  type TotalledCart,
} from "../../../modules/loyalty/domain/redemption"
import { fitToCart } from "./fit-to-cart"
import { findSpendingCart } from "./spending-cart"

/**
 * For `refreshCartItems.beforeRefreshingPaymentCollection`: a cart that has
 * shrunk holds fewer points. What is lowered stays so when the change fails
 * later: nobody has lost a point, and the customer can ask for more again.
 */
export async function fitPointsToCart(
  cart_id: string,
  context: StepExecutionContext
) {
  if (!hasCredit(readByCore(context))) {
    return
  }
  const cart = await findSpendingCart(context.container, cart_id)
  if (cart) {
    await fitToCart(context.container, cart)
  }
}

/**
 * What core has read of the cart a moment ago, so that a cart without points
 * costs no statement. It leaves out the credit lines, but its totals know them;
 * a spec counts, and another notices when points do not follow.
 */
const readByCore = (context: StepExecutionContext): TotalledCart =>
  context[" getStepResult"]("refetch-cart").data
