import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { takeGuestClaim } from "./take-guest-claims"

/** No compensation: what an order has earned is taken back by its refund. */
export const takeGuestClaimStep = createStep(
  "take-guest-claim",
  async ({ id }: { id: string }, { container }) => {
    await takeGuestClaim(container, id)
    return new StepResponse({ id })
  }
)
