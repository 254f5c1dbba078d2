import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { NewReward } from "../../../modules/loyalty/reward-rows"
import { loyaltyIn } from "../loyalty-service"
import { assertVariant } from "./assert-variant"

export interface CreateRewardInput extends NewReward {
  additional_data?: Record<string, unknown>
}

/** No compensation: it is last. */
const createRewardStep = createStep(
  "create-reward",
  async (
    { additional_data: _, ...reward }: CreateRewardInput,
    { container }
  ) => {
    await assertVariant(container, reward.benefit)
    const { id } = await loyaltyIn(container).createReward(reward)
    return new StepResponse({ id })
  }
)

/**
 * A draft of what points can be claimed for.
 *
 * Hook: `validate` may throw to refuse it.
 *
 * @throws {MedusaError} `not_found` for the tier or the variant,
 * `loyalty_reward_known`, `loyalty_reward_invalid`
 */
export const createRewardWorkflow = createWorkflow(
  "create-reward",
  (input: CreateRewardInput) => {
    const validate = createHook("validate", { input })
    const reward = createRewardStep(input)
    return new WorkflowResponse(reward, { hooks: [validate] })
  }
)
