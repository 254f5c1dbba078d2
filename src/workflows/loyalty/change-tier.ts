import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { loyaltyIn } from "./loyalty-service"

export interface ChangeTierInput {
  id: string
  name?: string
  points_min?: number
  /** Null: nothing is given any more. */
  entry_points?: number | null
}

/** No compensation: it is last. */
const changeTierStep = createStep(
  "change-tier",
  async (input: ChangeTierInput, { container }) => {
    const now = clock.now()
    const { id } = await loyaltyIn(container).changeTier({ ...input, now })
    return new StepResponse({ id })
  }
)

/**
 * Changes a step of the ladder. Whoever belongs elsewhere by it is moved with
 * the next sweep, up without a reward and down with the usual grace.
 *
 * Hook: `validate` may throw to refuse it.
 *
 * @throws {MedusaError} `not_found`, `loyalty_ladder_invalid`
 */
export const changeTierWorkflow = createWorkflow(
  "change-tier",
  (input: ChangeTierInput) => {
    const validate = createHook("validate", { input })
    const tier = changeTierStep(input)
    return new WorkflowResponse(tier, { hooks: [validate] })
  }
)
