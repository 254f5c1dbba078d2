import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RewardStatus } from "../../../modules/loyalty/domain/rewards"
import { loyaltyIn } from "../loyalty-service"
import { takeBack } from "../take-back"

export const moveRewardStep = createStep(
  "move-reward",
  async (move: { id: string; to: RewardStatus }, { container }) => {
    const { id, change } = await loyaltyIn(container).moveReward(move)
    return new StepResponse({ id }, change)
  },
  takeBack
)
