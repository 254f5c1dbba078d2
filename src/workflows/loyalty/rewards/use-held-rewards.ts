import { crashPoint } from "../../../lib/crash-point"
import { resultOfEntry, type HookEntry } from "../../../lib/hook-chain"
import type { HeldClaims } from "../../../modules/loyalty/holding-claims"
import { findOrderOfCart } from "../../checkout"
import { loyaltyIn } from "../loyalty-service"
import { holdRewards } from "./hold-rewards"

interface UsedClaims extends HeldClaims {
  order_id: string
}

/**
 * For `completeCart.beforePaymentAuthorization`: the order has the rewards that
 * its cart held, if it still does. That they are used is told once the order
 * is placed.
 */
export const useHeldRewards: HookEntry<{ input: { id: string } }> = {
  name: "loyalty-use-held-rewards",
  async run({ input }, context) {
    const held = resultOfEntry<HeldClaims>(
      context,
      "validate",
      holdRewards.name
    )
    if (!held) {
      return undefined
    }
    const { container } = context
    const order_id = (await findOrderOfCart(container, input.id)) ?? ""
    const used: UsedClaims = { ...held, order_id }
    await loyaltyIn(container).useHeldClaims(used)
    crashPoint("loyalty.reward-used")
    return used
  },
  async undo(used: UsedClaims | null, { container }) {
    if (used) {
      const { claim_ids, order_id: from, cart_id: to } = used
      await loyaltyIn(container).giveUpClaims({ claim_ids, from, to })
    }
  },
}
