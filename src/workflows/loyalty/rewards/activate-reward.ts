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
 * Hooks: `validate` may throw to refuse it; `rewardActivated` runs after, and
 * what it throws takes it back, unless somebody has changed it since.
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
    const rewardActivated = createHook("rewardActivated", {
      reward,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(reward, { hooks: [validate, rewardActivated] })
  }
)
