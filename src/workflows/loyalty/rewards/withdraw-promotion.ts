import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { crashPoint } from "../../../lib/crash-point"
import type { SeenClaim } from "../core-tables/claim-facts"
import { useUp } from "./use-up"

/**
 * Takes a code out of use, and says whether no order has it. What keeps carts
 * from it is the claim, which none of them gets to hold while it is returned.
 * Its one use is used up as well, under the lock by which core counts, so an
 * order that core has counted keeps its discount.
 *
 * @param is_retry nobody has looked after the claim for so long that a use
 * without an order is our own, or that of a checkout which died
 */
export async function withdrawPromotion(
  container: MedusaContainer,
  { id, code, promotion, order, customer_id }: SeenClaim,
  { is_retry }: { is_retry: boolean }
): Promise<boolean> {
  if (order && !order.is_canceled) {
    return false
  }
  if (!promotion) {
    return true
  }
  const isFree = promotion.used === 0
  const isOurs =
    promotion.is_used_up || (!isFree && (order !== null || is_retry))
  if (!isOurs && !(isFree && (await useUp(container, code)))) {
    return false
  }
  crashPoint("loyalty.reward-used-up")
  const promotions = container.resolve(Modules.PROMOTION)
  if (customer_id) {
    // It stays active: core counts no use of another, so a checkout that has
    // looked already would keep its discount.
    await promotions.updatePromotions({
      id: promotion.id,
      metadata: { loyalty_claim_id: id, loyalty_used_up: true },
    })
  } else {
    // It names somebody who is erased.
    await promotions.deletePromotions([promotion.id])
  }
  return true
}
