import type { BigNumberInput } from "@medusajs/framework/types"
import {
  assertSoundAmounts,
  type PayableCart,
} from "../../modules/checkout/domain/amounts"
import type { HookEntry } from "../../lib/hook-chain"

/** Core's snapshot holds each amount twice; only this one is exact. */
interface Exact {
  raw_amount: BigNumberInput
}

export type PricedSnapshot = Omit<PayableCart, "payment_collection"> & {
  raw_total: BigNumberInput
  payment_collection?:
    (NonNullable<PayableCart["payment_collection"]> & Exact) | null
}

/** For `completeCart.validate`: see `assertSoundAmounts`. */
export const refuseUnsoundAmounts: HookEntry<{ cart: PricedSnapshot }> = {
  name: "checkout-refuse-unsound-amounts",
  async run({ cart }) {
    const collection = cart.payment_collection
    assertSoundAmounts({
      ...cart,
      total: cart.raw_total,
      payment_collection: collection && {
        ...collection,
        amount: collection.raw_amount,
        payment_sessions: collection.payment_sessions?.map((session) => ({
          ...session,
          amount: (session as typeof session & Exact).raw_amount,
        })),
      },
    })
  },
}
