import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RewardStatus } from "../../../modules/loyalty/domain/rewards"
import { loyaltyIn } from "../loyalty-service"
import { assertOfferable } from "./assert-variant"

/** No compensation: it is last. */
export const moveRewardStep = createStep(
  "move-reward",
  async (move: { id: string; to: RewardStatus }, { container }) => {
    if (move.to === "active") {
      await assertOfferable(container, move.id)
    }
    const { id } = await loyaltyIn(container).moveReward(move)
    return new StepResponse({ id })
  }
)
