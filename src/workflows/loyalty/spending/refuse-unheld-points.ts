import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { clock } from "../../../lib/clock"
import { crashPoint } from "../../../lib/crash-point"
import type { HookEntry } from "../../../lib/hook-chain"
import { heldUntil } from "../../../modules/loyalty/domain/redemption"
import { loyaltyIn } from "../loyalty-service"
import {
  pointLinesOf,
  type CreditLine,
  type SpendingCart,
} from "./spending-cart"

/** What `completeCart.validate` is given of the cart, as far as points go. */
export type CartWithPoints = Pick<
  SpendingCart,
  "id" | "currency_code" | "credit_lines"
> & { customer?: { id: string } | null }

export interface HeldForOrder {
  reservation_id: string
}

/**
 * For `completeCart.validate`: refuses a cart whose points are not set aside
 * for it, and holds them until long after its completion. A cart without points
 * costs nothing here.
 */
export const refuseUnheldPoints: HookEntry<{ cart: CartWithPoints }> = {
  name: "loyalty-refuse-unheld-points",
  async run({ cart }, { container }) {
    const [line, ...others] = pointLinesOf(cart)
    if (!line) {
      return undefined
    }
    const found = await loyaltyIn(container).renewReservation({
      id: line.reference_id ?? "",
      expires_at: heldUntil(clock.now()),
    })
    crashPoint("loyalty.renewed")
    if (others.length || !found || !isFor(cart, line, found)) {
      throw notHeld(cart.id)
    }
    return { reservation_id: found.id } satisfies HeldForOrder
  },
}

type Found = NonNullable<
  Awaited<ReturnType<ReturnType<typeof loyaltyIn>["renewReservation"]>>
>

const isFor = (cart: CartWithPoints, line: CreditLine, found: Found) =>
  found.cart_id === cart.id &&
  found.customer_id === cart.customer?.id &&
  found.currency_code === cart.currency_code &&
  MathBN.eq(found.amount, line.raw_amount)

const notHeld = (id: string) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The points of cart ${id} are not set aside for it any more: say again how many it is paid with, or take them off, then create the payment session again`,
    "loyalty_points_not_held"
  )
