import type { MedusaContainer } from "@medusajs/framework/types"
import { guestClaimStatus } from "../../../../../../modules/loyalty/domain/claiming"
import {
  countWaitingOrders,
  loyaltyIn,
} from "../../../../../../workflows/loyalty"

export async function readGuestClaim(container: MedusaContainer, id: string) {
  const claim = await loyaltyIn(container).retrieveLoyaltyGuestClaim(id)
  const { orders, points } = await loyaltyIn(container).readGuestClaimed(id)
  const status = guestClaimStatus(claim)
  const orders_waiting =
    status === "confirmed" ? await countWaitingOrders(container, id) : 0
  const { requested_at } = claim
  return { id, status, orders, orders_waiting, points, requested_at }
}
