import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { clock } from "../../../lib/clock"
import {
  amountOf,
  checkRedemption,
  heldUntil,
} from "../../../modules/loyalty/domain/redemption"
import type { ReservationRow } from "../../../modules/loyalty/reservation-rows"
import { loyaltyIn } from "../loyalty-service"
import { findRules, readRedeeming } from "./redeeming"
import type { SpendingCart } from "./spending-cart"

/**
 * Reserves points for a cart, in place of what it holds.
 *
 * @throws {MedusaError} what `checkRedemption` throws,
 * `loyalty_program_missing`
 */
export async function holdPoints(
  container: MedusaContainer,
  cart: SpendingCart,
  { customer_id, points }: { customer_id: string; points: number },
  held?: ReservationRow
): Promise<ReservationRow> {
  const now = clock.now()
  const loyalty = loyaltyIn(container)
  const definition = await findRules(container, cart)
  if (!definition) {
    throw withoutProgram(cart)
  }
  const { redeeming, account_id, own } = await readRedeeming(container, cart, {
    ...{ customer_id, definition, held },
  })
  checkRedemption({ ...redeeming, points })
  if (held && !own) {
    // The cart was another's before.
    await loyalty.releaseReservation({ id: held.id, now })
  }
  const { currency_code } = cart
  return loyalty.replaceReservation({
    ...{ account_id, cart_id: cart.id, points },
    amount: amountOf({ points, definition, currency_code }),
    ...{ currency_code, expires_at: heldUntil(now), now },
  })
}

const withoutProgram = ({ id }: SpendingCart) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Cart ${id} cannot be paid with points: its sales channel has no active programme`,
    "loyalty_program_missing"
  )
