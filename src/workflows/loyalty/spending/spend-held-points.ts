import { clock } from "../../../lib/clock"
import { crashPoint } from "../../../lib/crash-point"
import { resultOfEntry, type HookEntry } from "../../../lib/hook-chain"
import { heldUntil } from "../../../modules/loyalty/domain/redemption"
import { findOrderOfCart } from "../../checkout"
import { loyaltyIn } from "../loyalty-service"
import { refuseUnheldPoints, type HeldForOrder } from "./refuse-unheld-points"

interface SpentPoints {
  id: string
  order_id: string
}

/**
 * For `completeCart.beforePaymentAuthorization`: spends what the cart holds
 * with the order, before any money moves. When the order fails after all, they
 * are held again, and the shopper tries another card.
 */
export const spendHeldPoints: HookEntry<{ input: { id: string } }> = {
  name: "loyalty-spend-held-points",
  async run({ input }, context) {
    const held = resultOfEntry<HeldForOrder>(
      context,
      "validate",
      refuseUnheldPoints.name
    )
    if (!held) {
      return undefined
    }
    const { container } = context
    const order_id = (await findOrderOfCart(container, input.id)) ?? ""
    const spent: SpentPoints = { id: held.reservation_id, order_id }
    crashPoint("loyalty.spending")
    const now = clock.now()
    await loyaltyIn(container).commitReservation({ ...spent, now })
    crashPoint("loyalty.spent")
    return spent
  },
  async undo(spent: SpentPoints | null, { container }) {
    if (spent) {
      crashPoint("loyalty.unspending")
      const now = clock.now()
      const expires_at = heldUntil(now)
      await loyaltyIn(container).reopenReservation({
        ...{ ...spent, expires_at, now },
      })
      crashPoint("loyalty.unspent")
    }
  },
}
