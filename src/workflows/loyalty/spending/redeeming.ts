import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../../lib/clock"
import {
  readDefinition,
  type ProgramDefinition,
} from "../../../modules/loyalty/domain/program"
import {
  limitsFor,
  type Redeeming,
} from "../../../modules/loyalty/domain/redemption"
import type { ReservationRow } from "../../../modules/loyalty/reservation-rows"
import { loyaltyIn } from "../loyalty-service"
import {
  findSpendingCart,
  redeemingCart,
  type SpendingCart,
} from "./spending-cart"

/** By which rules a cart is paid with points; undefined where it cannot be. */
export async function findRules(
  container: MedusaContainer,
  { sales_channel_id }: SpendingCart
): Promise<ProgramDefinition | undefined> {
  const program = await loyaltyIn(container).findActiveProgram(sales_channel_id)
  return program && readDefinition(program.definition)
}

/** A cart and who pays for it; what it holds already can be spent on it. */
export async function readRedeeming(
  container: MedusaContainer,
  cart: SpendingCart,
  {
    customer_id,
    definition,
    held,
  }: {
    customer_id: string
    definition: ProgramDefinition
    held?: ReservationRow
  }
): Promise<{ redeeming: Redeeming; account_id: string; own?: ReservationRow }> {
  const { id, points_available } = await loyaltyIn(container).readAccount({
    ...{ customer_id, now: clock.now() },
  })
  const own = held?.account_id === id ? held : undefined
  const points_spendable = Math.max(0, points_available) + (own?.points ?? 0)
  const points_owed = Math.max(0, -points_available)
  return {
    redeeming: {
      ...redeemingCart(cart, definition),
      ...{ points_spendable, points_owed },
    },
    account_id: id ?? "",
    own,
  }
}

/**
 * What members may pay of their own cart with points, and what they have set
 * aside for it; null for anybody else, and where points are worth nothing.
 */
export async function readSpendable(
  container: MedusaContainer,
  { cart_id, customer_id }: { cart_id: string; customer_id: string }
) {
  const cart = await findSpendingCart(container, cart_id)
  const definition = cart && (await findRules(container, cart))
  if (!definition || cart.customer_id !== customer_id || cart.completed_at) {
    return null
  }
  const held = await loyaltyIn(container).findHeldReservation(cart_id)
  const { redeeming, own } = await readRedeeming(container, cart, {
    ...{ customer_id, definition, held },
  })
  return { ...limitsFor(redeeming), held: own }
}
