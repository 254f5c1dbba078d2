import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { SeenClaim } from "../core-tables/claim-facts"

/**
 * Counts the one use of a code, as core does for a cart.
 *
 * @returns false when an order was quicker
 */
export async function useUp(container: MedusaContainer, code: string) {
  try {
    await container
      .resolve(Modules.PROMOTION)
      .registerUsage([{ code, amount: 0 }], {
        customer_id: null,
        customer_email: null,
      })
    return true
  } catch (error) {
    const isUsed =
      error instanceof MedusaError &&
      error.type === MedusaError.Types.NOT_ALLOWED
    if (isUsed) {
      return false
    }
    throw error
  }
}

/** Core counts no use by an order that was a merchant's draft. */
export async function countUse(
  container: MedusaContainer,
  { code, order, promotion }: SeenClaim
) {
  if (promotion?.used === 0 && !order?.has_cart) {
    await useUp(container, code)
  }
}
