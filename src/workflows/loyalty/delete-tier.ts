import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { loyaltyIn } from "./loyalty-service"
import { takeBack } from "./take-back"

export interface DeleteTierInput {
  id: string
  additional_data?: Record<string, unknown>
}

const deleteTierStep = createStep(
  "delete-tier",
  async ({ id }: DeleteTierInput, { container }) => {
    const now = clock.now()
    const { change } = await loyaltyIn(container).deleteTier({ id, now })
    return new StepResponse({ id }, change)
  },
  takeBack
)

/**
 * Takes a step out of the ladder that nobody is in and no active programme
 * names. Its customer group stays, because prices may be for it.
 *
 * Hooks: `validate` may throw to refuse it; `tierDeleted` runs after, and what
 * it throws brings it back, unless its place is taken by then.
 *
 * @throws {MedusaError} `not_found`, `loyalty_tier_in_use`,
 * `loyalty_ladder_invalid`
 */
export const deleteTierWorkflow = createWorkflow(
  "delete-tier",
  (input: DeleteTierInput) => {
    const validate = createHook("validate", { input })
    const tier = deleteTierStep(input)
    const tierDeleted = createHook("tierDeleted", {
      tier,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(tier, { hooks: [validate, tierDeleted] })
  }
)
