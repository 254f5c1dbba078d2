import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { loyaltyIn } from "./loyalty-service"

export interface DeleteTierInput {
  id: string
}

/** No compensation: it is last. */
const deleteTierStep = createStep(
  "delete-tier",
  async ({ id }: DeleteTierInput, { container }) => {
    await loyaltyIn(container).deleteTier({ id, now: clock.now() })
    return new StepResponse({ id })
  }
)

/**
 * Takes a step out of the ladder that nobody is in and no active programme
 * names. Its customer group stays, because prices may be for it.
 *
 * Hook: `validate` may throw to refuse it.
 *
 * @throws {MedusaError} `not_found`, `loyalty_tier_in_use`,
 * `loyalty_ladder_invalid`
 */
export const deleteTierWorkflow = createWorkflow(
  "delete-tier",
  (input: DeleteTierInput) => {
    const validate = createHook("validate", { input })
    const tier = deleteTierStep(input)
    return new WorkflowResponse(tier, { hooks: [validate] })
  }
)
