import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshPaymentCollectionForCartWorkflow } from "@medusajs/medusa/core-flows"
import { rewriteCreditLine } from "./write-credit-line"

/**
 * Does nothing, and stands before whatever changes what a cart holds: when that
 * is taken back, the credit line follows, and the payment follows the line.
 */
export const keepCreditLineStep = createStep(
  "keep-credit-line",
  (cart_id: string) =>
    Promise.resolve(new StepResponse({ cart_id }, { cart_id })),
  async (kept, { container, idempotencyKey }) => {
    if (kept && (await rewriteCreditLine(container, kept.cart_id))) {
      await refreshPaymentCollectionForCartWorkflow(container).run({
        input: kept,
        // As a part of this run, which has the cart's lock already.
        context: { parentStepIdempotencyKey: idempotencyKey },
      })
    }
  }
)
