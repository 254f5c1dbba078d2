import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { fitPointsToCart } from "../loyalty"

/**
 * Where features meet when a cart was changed: its totals are new, its payment
 * collection is not yet. The cart's lock is held.
 */
refreshCartItemsWorkflow.hooks.beforeRefreshingPaymentCollection(
  async ({ input }, context) => {
    await fitPointsToCart(input.cart_id, context)
    return new StepResponse({})
  }
)
