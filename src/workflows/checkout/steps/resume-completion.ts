import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"

export interface Resumption {
  order_id?: string
  /** Why core refused the cart; it has given captured money back then. */
  refusal?: string
}

/**
 * Completes a cart whose shopper has paid and pressed "buy", and whose first
 * completion died before it made an order. Everything else, from the stock
 * check to `order.placed`, is core's and our hooks'.
 */
export const resumeCompletionStep = createStep(
  "resume-completion",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const { result, errors } = await container
      .resolve(Modules.WORKFLOW_ENGINE)
      .run(completeCartWorkflowId, {
        input: { id: cart_id },
        throwOnError: false,
      })
    const error: Error | undefined = errors?.[0]?.error
    return new StepResponse<Resumption>(
      error
        ? { refusal: error.message }
        : { order_id: (result as { id: string }).id }
    )
  }
)
