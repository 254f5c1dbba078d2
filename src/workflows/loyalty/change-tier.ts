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

export interface ChangeTierInput {
  id: string
  name?: string
  points_min?: number
  /** Null: nothing is given any more. */
  entry_points?: number | null
  additional_data?: Record<string, unknown>
}

const changeTierStep = createStep(
  "change-tier",
  async ({ additional_data: _, ...tier }: ChangeTierInput, { container }) => {
    const wanted = { ...tier, now: clock.now() }
    const { id, change } = await loyaltyIn(container).changeTier(wanted)
    return new StepResponse({ id }, change)
  },
  takeBack
)

/**
 * Changes a step of the ladder. Whoever belongs elsewhere by it is moved with
 * the next sweep, up without a reward and down with the usual grace.
 *
 * Hooks: `validate` may throw to refuse it; `tierChanged` runs after, and what
 * it throws takes it back, unless somebody has changed it since.
 *
 * @throws {MedusaError} `not_found`, `loyalty_ladder_invalid`
 */
export const changeTierWorkflow = createWorkflow(
  "change-tier",
  (input: ChangeTierInput) => {
    const validate = createHook("validate", { input })
    const tier = changeTierStep(input)
    const tierChanged = createHook("tierChanged", {
      tier,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(tier, { hooks: [validate, tierChanged] })
  }
)
