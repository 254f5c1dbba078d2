import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../../lib/clock"
import { crashPoint } from "../../../lib/crash-point"
import { readDefinition } from "../../../modules/loyalty/domain/program"
import { amountOf, shrinkTo } from "../../../modules/loyalty/domain/redemption"
import type { ReservationRow } from "../../../modules/loyalty/reservation-rows"
import { loyaltyIn } from "../loyalty-service"
import { redeemingCart, type SpendingCart } from "./spending-cart"
import { writeCreditLine } from "./write-credit-line"

/**
 * Lowers what a cart holds to what it takes now, and its credit line with it.
 * Whoever calls holds the cart's lock, and refreshes the payment collection.
 */
export async function fitToCart(
  container: MedusaContainer,
  cart: SpendingCart
): Promise<void> {
  const held = await loyaltyIn(container).findHeldReservation(cart.id)
  if (held) {
    await lower(container, cart, held)
    crashPoint("loyalty.lowered")
  }
  await writeCreditLine(container, cart)
}

async function lower(
  container: MedusaContainer,
  cart: SpendingCart,
  { id, ...held }: ReservationRow
) {
  const loyalty = loyaltyIn(container)
  const now = clock.now()
  const { currency_code } = cart
  const definition = await findDefinition(container, cart, held.account_id)
  const points = definition
    ? shrinkTo(held.points, redeemingCart(cart, definition))
    : 0
  if (!definition || !points) {
    await loyalty.releaseReservation({ id, now })
  } else if (points < held.points || currency_code !== held.currency_code) {
    const amount = amountOf({ points, definition, currency_code })
    await loyalty.lowerReservation({ id, points, amount, currency_code, now })
  }
}

/** By what the cart is paid with points; nothing when it is another's now. */
async function findDefinition(
  container: MedusaContainer,
  { customer_id, sales_channel_id }: SpendingCart,
  account_id: string
) {
  const loyalty = loyaltyIn(container)
  const account = await loyalty.retrieveLoyaltyAccount(account_id)
  const program =
    account.customer_id === customer_id
      ? await loyalty.findActiveProgram(sales_channel_id)
      : undefined
  return program && readDefinition(program.definition)
}
