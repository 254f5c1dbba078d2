import { defineSweep, type SweepItem } from "../../lib/sweep"
import { loyaltyIn } from "./loyalty-service"
import { settleCartPointsWorkflow } from "./spending/settle-cart-points"
import { positionOf, readPosition } from "./sweep-position"

interface OverdueCart extends SweepItem {
  cart_id: string
}

/**
 * A cart that nobody completes gives its points back. One that was completed
 * meanwhile has spent them, and settling says so.
 */
export const releaseReservations = defineSweep<OverdueCart>({
  name: "loyalty-release-reservations",
  title: "Releases points that carts have held for too long",
  schedule: "* * * * *",
  async find({ container, now }, { after, limit }) {
    const held = await loyaltyIn(container).listOverdueReservations({
      ...{ now, after: readPosition(after), limit },
    })
    return held.map((each) => ({
      ...{ key: each.id, position: positionOf(each), cart_id: each.cart_id },
    }))
  },
  run: ({ cart_id }, { container }) =>
    settleCartPointsWorkflow(container).run({ input: { cart_id } }),
  nextDueAt: ({ container }) => loyaltyIn(container).nextReservationExpiresAt(),
})
