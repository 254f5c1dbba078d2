import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChangedReward } from "../../../modules/loyalty/reward-rows"
import { loyaltyIn } from "../loyalty-service"
import { assertVariant } from "./assert-variant"

export type ChangeRewardInput = ChangedReward & {
  additional_data?: Record<string, unknown>
}

/** No compensation: it is last. */
const changeRewardStep = createStep(
  "change-reward",
  async (
    { additional_data: _, ...reward }: ChangeRewardInput,
    { container }
  ) => {
    await assertVariant(container, reward.benefit)
    const { id } = await loyaltyIn(container).changeReward(reward)
    return new StepResponse({ id })
  }
)

/**
 * Changes what is claimed from now on. What was claimed keeps its terms.
 *
 * Hook: `validate` may throw to refuse it.
 *
 * @throws {MedusaError} `not_found`, `loyalty_reward_invalid`
 */
export const changeRewardWorkflow = createWorkflow(
  "change-reward",
  (input: ChangeRewardInput) => {
    const validate = createHook("validate", { input })
    const reward = changeRewardStep(input)
    return new WorkflowResponse(reward, { hooks: [validate] })
  }
)
