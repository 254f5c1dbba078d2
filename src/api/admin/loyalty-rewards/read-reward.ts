import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { loyaltyIn } from "../../../workflows/loyalty"

/** Asks the service itself, because `query.graph` counts no claims. */
export async function readReward(container: MedusaContainer, id: string) {
  const { rewards } = await loyaltyIn(container).listRewards({
    ...{ id, limit: 1, offset: 0 },
  })
  if (!rewards.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty reward ${id}`
    )
  }
  return rewards[0]
}
