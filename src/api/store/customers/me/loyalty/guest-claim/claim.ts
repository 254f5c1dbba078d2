import type { MedusaContainer } from "@medusajs/framework/types"
import { guestClaimStatus } from "../../../../../../modules/loyalty/domain/claiming"
import { loyaltyIn } from "../../../../../../workflows/loyalty"

export async function readGuestClaim(container: MedusaContainer, id: string) {
  const claim = await loyaltyIn(container).retrieveLoyaltyGuestClaim(id)
  const { orders, points } = await loyaltyIn(container).readGuestClaimed(id)
  const { requested_at } = claim
  return { id, status: guestClaimStatus(claim), orders, points, requested_at }
}
