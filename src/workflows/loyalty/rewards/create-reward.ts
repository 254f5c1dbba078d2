import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { NewReward } from "../../../modules/loyalty/reward-rows"
import { loyaltyIn } from "../loyalty-service"
import { takeBack } from "../take-back"
import { assertVariant } from "./assert-variant"

export interface CreateRewardInput extends NewReward {
  additional_data?: Record<string, unknown>
}

const createRewardStep = createStep(
  "create-reward",
  async (
    { additional_data: _, ...reward }: CreateRewardInput,
    { container }
  ) => {
    await assertVariant(container, reward.benefit)
    const { id, change } = await loyaltyIn(container).createReward(reward)
    return new StepResponse({ id }, change)
  },
  takeBack
)

/**
 * A draft of what points can be claimed for.
 *
 * Hooks: `validate` may throw to refuse it; `rewardCreated` runs after, and
 * what it throws takes it back, unless somebody has changed it since.
 *
 * @throws {MedusaError} `not_found` for the tier or the variant,
 * `loyalty_reward_known`, `loyalty_reward_invalid`
 */
export const createRewardWorkflow = createWorkflow(
  "create-reward",
  (input: CreateRewardInput) => {
    const validate = createHook("validate", { input })
    const reward = createRewardStep(input)
    const rewardCreated = createHook("rewardCreated", {
      reward,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(reward, { hooks: [validate, rewardCreated] })
  }
)
