import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../../lib/clock"
import { heldUntil } from "../../../modules/loyalty/domain/redemption"
import type { ReservationRow } from "../../../modules/loyalty/reservation-rows"
import { loyaltyIn } from "../loyalty-service"

/** What a cart held before, as plain JSON; nothing when it held nothing. */
export interface PreviouslyHeld {
  cart_id: string
  held?: Pick<
    ReservationRow,
    "account_id" | "points" | "amount" | "currency_code"
  >
}

export const previouslyHeld = (
  cart_id: string,
  held?: ReservationRow
): PreviouslyHeld => ({
  cart_id,
  ...(held && {
    held: {
      account_id: held.account_id,
      points: held.points,
      amount: held.amount,
      currency_code: held.currency_code,
    },
  }),
})

/**
 * Lets a cart hold again what it held. Where another cart was faster, the
 * points that are left stay with the member.
 */
export async function putBack(
  container: MedusaContainer,
  { cart_id, held }: PreviouslyHeld
) {
  const loyalty = loyaltyIn(container)
  const now = clock.now()
  if (held) {
    const previous = { cart_id, ...held, expires_at: heldUntil(now), now }
    try {
      await loyalty.replaceReservation(previous)
      return
    } catch {
      // Whatever it was: what the cart holds now is not what was asked for.
    }
  }
  const current = await loyalty.findHeldReservation(cart_id)
  if (current) {
    await loyalty.releaseReservation({ id: current.id, now })
  }
}
