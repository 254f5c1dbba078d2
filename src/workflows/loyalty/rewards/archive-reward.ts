import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { moveRewardStep } from "./move-reward-step"

export interface ArchiveRewardInput {
  id: string
  additional_data?: Record<string, unknown>
}

/**
 * Offers a reward no longer. What was claimed of it can be used as before.
 *
 * Hooks: `validate` may throw to refuse it; `rewardArchived` runs after, and
 * what it throws takes it back, unless somebody has changed it since.
 *
 * @throws {MedusaError} `not_found`, `loyalty_transition_refused`
 */
export const archiveRewardWorkflow = createWorkflow(
  "archive-reward",
  (input: ArchiveRewardInput) => {
    const validate = createHook("validate", { input })
    const reward = moveRewardStep(
      transform(input, ({ id }) => ({ id, to: "archived" as const }))
    )
    const rewardArchived = createHook("rewardArchived", {
      reward,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(reward, { hooks: [validate, rewardArchived] })
  }
)
