import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { loyaltyIn } from "./loyalty-service"
import { mirrorTierWorkflow } from "./mirror-tier"

export interface EvaluateTierInput {
  account_id: string
}

/** No compensation: what points have earned stays, and the history only grows. */
const evaluateTierStep = createStep(
  "evaluate-tier",
  async ({ account_id }: EvaluateTierInput, { container }) => {
    const evaluated = await loyaltyIn(container).evaluateTier({
      ...{ account_id, now: clock.now() },
    })
    crashPoint("loyalty.tier-evaluated")
    return new StepResponse(evaluated)
  }
)

/**
 * Puts a member into the tier that their points have earned, and into its
 * customer group. As often as anybody asks.
 */
export const evaluateTierWorkflow = createWorkflow(
  "evaluate-tier",
  (input: EvaluateTierInput) => {
    const evaluated = evaluateTierStep(input)
    when("group-is-behind", evaluated, ({ is_ungrouped }) => is_ungrouped).then(
      () => {
        mirrorTierWorkflow.runAsStep({
          input: transform(evaluated, ({ account_id }) => ({ account_id })),
        })
      }
    )
    return new WorkflowResponse(evaluated)
  }
)
