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
 * Hook: `validate` may throw to refuse it.
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
    return new WorkflowResponse(reward, { hooks: [validate] })
  }
)
