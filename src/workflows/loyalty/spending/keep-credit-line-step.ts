import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { rewriteCreditLine } from "./write-credit-line"

/**
 * Does nothing, and stands before whatever changes what a cart holds: when that
 * is taken back, the credit line follows.
 */
export const keepCreditLineStep = createStep(
  "keep-loyalty-credit-line",
  (cart_id: string) =>
    Promise.resolve(new StepResponse({ cart_id }, { cart_id })),
  async (kept, { container }) => {
    if (kept) {
      await rewriteCreditLine(container, kept.cart_id)
    }
  }
)
