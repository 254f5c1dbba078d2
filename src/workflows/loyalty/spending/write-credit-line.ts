import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { ReservationRow } from "../../../modules/loyalty/reservation-rows"
import { loyaltyIn } from "../loyalty-service"
import {
  findSpendingCart,
  LOYALTY_REFERENCE,
  pointLinesOf,
  type CreditLine,
  type SpendingCart,
} from "./spending-cart"

/** What core's cart module can do and its types leave out. */
interface CreditLines {
  createCreditLines(lines: object[]): Promise<unknown>
  updateCreditLines(lines: object[]): Promise<unknown>
  deleteCreditLines(ids: string[]): Promise<unknown>
}

/**
 * Makes the cart say what it holds: one credit line of that amount, or none.
 * It compares first, so twice is once; a line is changed in place, because
 * between two writes somebody may look.
 *
 * @returns whether it said something else
 */
export async function writeCreditLine(
  container: MedusaContainer,
  cart: SpendingCart
): Promise<boolean> {
  const held = await loyaltyIn(container).findHeldReservation(cart.id)
  const lines = pointLinesOf(cart)
  const kept =
    held &&
    (lines.find(({ reference_id }) => reference_id === held.id) ?? lines[0])
  const carts = creditLinesIn(container)
  const others = lines.filter((line) => line !== kept).map(({ id }) => id)
  if (others.length) {
    await carts.deleteCreditLines(others)
  }
  return (held && (await writeHeld(cart, held, kept, carts))) || !!others.length
}

async function writeHeld(
  cart: SpendingCart,
  { id: reference_id, amount }: ReservationRow,
  kept: CreditLine | undefined,
  carts: CreditLines
) {
  if (!kept) {
    await carts.createCreditLines([
      { cart_id: cart.id, reference: LOYALTY_REFERENCE, reference_id, amount },
    ])
    return true
  }
  const isSame =
    kept.reference_id === reference_id && MathBN.eq(kept.raw_amount, amount)
  if (!isSame) {
    await carts.updateCreditLines([{ id: kept.id, reference_id, amount }])
  }
  return !isSame
}

/** As above, for a cart that may have changed, or may be gone. */
export async function rewriteCreditLine(
  container: MedusaContainer,
  cart_id: string
) {
  const cart = await findSpendingCart(container, cart_id)
  return !!cart && !cart.completed_at && writeCreditLine(container, cart)
}

const creditLinesIn = (container: MedusaContainer) =>
  container.resolve(Modules.CART) as unknown as CreditLines
