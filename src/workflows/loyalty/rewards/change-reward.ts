import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ChangedReward } from "../../../modules/loyalty/reward-rows"
import { loyaltyIn } from "../loyalty-service"
import { takeBack } from "../take-back"
import { assertVariant } from "./assert-variant"

export type ChangeRewardInput = ChangedReward & {
  additional_data?: Record<string, unknown>
}

const changeRewardStep = createStep(
  "change-reward",
  async (
    { additional_data: _, ...reward }: ChangeRewardInput,
    { container }
  ) => {
    await assertVariant(container, reward.benefit)
    const { id, change } = await loyaltyIn(container).changeReward(reward)
    return new StepResponse({ id }, change)
  },
  takeBack
)

/**
 * Changes what is claimed from now on. What was claimed keeps its terms.
 *
 * Hooks: `validate` may throw to refuse it; `rewardChanged` runs after, and
 * what it throws takes it back, unless somebody has changed it since.
 *
 * @throws {MedusaError} `not_found`, `loyalty_reward_invalid`
 */
export const changeRewardWorkflow = createWorkflow(
  "change-reward",
  (input: ChangeRewardInput) => {
    const validate = createHook("validate", { input })
    const reward = changeRewardStep(input)
    const rewardChanged = createHook("rewardChanged", {
      reward,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(reward, { hooks: [validate, rewardChanged] })
  }
)
