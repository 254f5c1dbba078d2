import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RewardStatus } from "../../../modules/loyalty/domain/rewards"
import { loyaltyIn } from "../loyalty-service"
import { takeBack } from "../take-back"
import { assertOfferable } from "./assert-variant"

export const moveRewardStep = createStep(
  "move-reward",
  async (move: { id: string; to: RewardStatus }, { container }) => {
    if (move.to === "active") {
      await assertOfferable(container, move.id)
    }
    const { id, change } = await loyaltyIn(container).moveReward(move)
    return new StepResponse({ id }, change)
  },
  takeBack
)
