import type { MedusaContainer } from "@medusajs/framework/types"
import { claimStatus } from "../../../../../../modules/loyalty/domain/claiming"
import { loyaltyIn } from "../../../../../../workflows/loyalty"

export async function readClaim(container: MedusaContainer, id: string) {
  const claim = await loyaltyIn(container).retrieveLoyaltyClaim(id)
  const { orders, points } = await loyaltyIn(container).readClaimed(id)
  const { requested_at } = claim
  return { id, status: claimStatus(claim), orders, points, requested_at }
}
