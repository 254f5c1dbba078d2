import { clock } from "../../../lib/clock"
import { crashPoint } from "../../../lib/crash-point"
import type { HookEntry } from "../../../lib/hook-chain"
import type { HeldClaims } from "../../../modules/loyalty/holding-claims"
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
 * has ended since, or that is not its customer's. What passes is the cart's
 * from here on, before there is an order: core counts uses of active promotions
 * alone and says nothing of others, so later nothing would stop it. A cart
 * without our codes costs nothing here.
 */
export const holdRewards: HookEntry<{ cart: CartWithCodes }> = {
  name: "loyalty-hold-rewards",
  async run({ cart }, { container }) {
    const codes = codesOf(cart)
    if (!codes.length) {
      return undefined
    }
    const claim_ids = await loyaltyIn(container).holdClaims({
      ...{ cart_id: cart.id, customer_id: cart.customer?.id },
      ...{ codes, now: clock.now() },
    })
    crashPoint("loyalty.reward-held")
    return { claim_ids, cart_id: cart.id } satisfies HeldClaims
  },
  async undo(held: HeldClaims | null, { container }) {
    if (held) {
      const { claim_ids, cart_id: from } = held
      await loyaltyIn(container).giveUpClaims({ claim_ids, from })
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
