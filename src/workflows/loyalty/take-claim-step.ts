import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { takeClaim } from "./take-claims"

/** No compensation: what an order has earned is taken back by its refund. */
export const takeClaimStep = createStep(
  "take-claim",
  async ({ id }: { id: string }, { container }) => {
    await takeClaim(container, id)
    return new StepResponse({ id })
  }
)
