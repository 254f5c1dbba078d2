import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ListedTier } from "../../../modules/loyalty/tier-list"
import { loyaltyIn } from "../../../workflows/loyalty"

/** Asks the service itself, because `query.graph` counts no members. */
export async function readTier(container: MedusaContainer, id: string) {
  const { tiers } = await loyaltyIn(container).listTiers({
    ...{ id, limit: 1, offset: 0 },
  })
  if (!tiers.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty tier ${id}`
    )
  }
  return asAnswer(tiers[0])
}

/** Without when the ladder has changed, which is for the sweep. */
export const asAnswer = ({ changed_at: _, ...tier }: ListedTier) => tier
