import { MedusaError } from "@medusajs/framework/utils"
import { clock } from "../../../lib/clock"
import type { HookEntry } from "../../../lib/hook-chain"
import { loyaltyIn } from "../loyalty-service"

interface Adjusted {
  adjustments?: { code?: string | null }[] | null
}

/** What `completeCart.validate` is given of the cart, as far as codes go. */
export interface CartWithCodes {
  id: string
  customer?: { id: string } | null
  items?: Adjusted[] | null
  shipping_methods?: Adjusted[] | null
}

const OURS = /^RW-/

/**
 * For `completeCart.validate`: core lets a cart keep a discount whose promotion
 * has ended since, or that is not its customer's. A cart without our codes
 * costs nothing here.
 */
export const refuseEndedRewards: HookEntry<{ cart: CartWithCodes }> = {
  name: "loyalty-refuse-ended-rewards",
  async run({ cart }, { container }) {
    const codes = codesOf(cart)
    if (!codes.length) {
      return
    }
    const now = clock.now()
    const ended = (await loyaltyIn(container).findCodes(codes)).find(
      ({ status, expires_at, customer_id }) =>
        status !== "issued" ||
        expires_at <= now ||
        customer_id !== cart.customer?.id
    )
    if (ended) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Cart ${cart.id} has the code of a reward that its customer cannot use any more: take the code ${ended.code} off, then create the payment session again`,
        "loyalty_reward_ended"
      )
    }
  },
}

function codesOf({ items, shipping_methods }: CartWithCodes) {
  const codes = [...(items ?? []), ...(shipping_methods ?? [])]
    .flatMap(({ adjustments }) => adjustments ?? [])
    .map(({ code }) => code ?? "")
    .filter((code) => OURS.test(code))
  return [...new Set(codes)]
}
