import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { clock } from "../../../lib/clock"
import { readDefinition } from "../../../modules/loyalty/domain/program"
import {
  amountOf,
  checkRedemption,
  heldUntil,
} from "../../../modules/loyalty/domain/redemption"
import type { ReservationRow } from "../../../modules/loyalty/reservation-rows"
import { loyaltyIn } from "../loyalty-service"
import { redeemingCart, type SpendingCart } from "./spending-cart"

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
  const definition = await readProgram(container, cart)
  const account = await loyalty.readAccount({ customer_id, now })
  const own = held?.account_id === account.id ? held : undefined
  checkRedemption({
    ...redeemingCart(cart, definition),
    points,
    points_spendable:
      Math.max(0, account.points_available) + (own?.points ?? 0),
  })
  if (held && !own) {
    // The cart was another's before.
    await loyalty.releaseReservation({ id: held.id, now })
  }
  const { currency_code } = cart
  return loyalty.replaceReservation({
    ...{ account_id: account.id ?? "", cart_id: cart.id, points },
    amount: amountOf({ points, definition, currency_code }),
    ...{ currency_code, expires_at: heldUntil(now), now },
  })
}

async function readProgram(container: MedusaContainer, cart: SpendingCart) {
  const program = await loyaltyIn(container).findActiveProgram(
    cart.sales_channel_id
  )
  if (!program) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Cart ${cart.id} cannot be paid with points: its sales channel has no active programme`,
      "loyalty_program_missing"
    )
  }
  return readDefinition(program.definition)
}
