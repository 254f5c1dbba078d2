import type { StepExecutionContext } from "@medusajs/framework/workflows-sdk"
import { fitToCart } from "./fit-to-cart"
import {
  findSpendingCart,
  pointLinesOf,
  type SpendingCart,
} from "./spending-cart"

/**
 * For `refreshCartItems.beforeRefreshingPaymentCollection`: a cart that has
 * shrunk holds fewer points. What is lowered stays so when the change fails
 * later: nobody has lost a point, and the customer can ask for more again.
 */
export async function fitPointsToCart(
  cart_id: string,
  context: StepExecutionContext
) {
  if (!hasPoints(context)) {
    return
  }
  const cart = await findSpendingCart(context.container, cart_id)
  if (cart) {
    await fitToCart(context.container, cart)
  }
}

/**
 * By what core has read of the cart, so that a cart without points costs no
 * statement. Its totals need the credit lines, so they always come along; a
 * spec notices when they do not.
 */
function hasPoints(context: StepExecutionContext) {
  const cart: SpendingCart = context[" getStepResult"]("refetch-cart").data
  return pointLinesOf(cart).length > 0
}
