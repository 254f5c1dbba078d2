import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { moveRewardStep } from "./move-reward-step"

export interface ActivateRewardInput {
  id: string
  additional_data?: Record<string, unknown>
}

/**
 * Offers a reward to members, also one that was archived.
 *
 * Hook: `validate` may throw to refuse it.
 *
 * @throws {MedusaError} `not_found`, `loyalty_transition_refused`,
 * `loyalty_reward_unavailable`
 */
export const activateRewardWorkflow = createWorkflow(
  "activate-reward",
  (input: ActivateRewardInput) => {
    const validate = createHook("validate", { input })
    const reward = moveRewardStep(
      transform(input, ({ id }) => ({ id, to: "active" as const }))
    )
    return new WorkflowResponse(reward, { hooks: [validate] })
  }
)
