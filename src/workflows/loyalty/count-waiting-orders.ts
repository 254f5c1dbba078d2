import type { MedusaContainer } from "@medusajs/framework/types"
import { readClaimant } from "./claimed-order"
import { findGuestOrders } from "./core-tables/guest-orders"

/** Nobody places more within minutes. */
const ORDERS_MAX = 1_000

/**
 * Orders of a confirmed claim that are minutes old and come by themselves. Of
 * an address that is not proved it says nothing: 0.
 */
export async function countWaitingOrders(
  container: MedusaContainer,
  guest_claim_id: string
): Promise<number> {
  const claimant = await readClaimant(container, guest_claim_id)
  if (!claimant) {
    return 0
  }
  const orders = await findGuestOrders(container, {
    ...{ email: claimant.email, after: "", limit: ORDERS_MAX },
  })
  return orders.filter(({ is_young }) => is_young).length
}
