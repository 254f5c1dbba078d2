import {
  MathBN,
  MedusaError,
  Modules,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import {
  findOpenSession,
  type PayableCart,
} from "../../modules/checkout/domain/amounts"
import type { HookEntry } from "../../lib/hook-chain"

/**
 * For `completeCart.validate`: refuses to place an order on a payment that an
 * earlier, failed completion cancelled. Core leaves its session `authorized`
 * and would take that for money.
 */
export const refuseCanceledPayment: HookEntry<{ cart: PayableCart }> = {
  name: "checkout-refuse-canceled-payment",
  async run({ cart }, { container }) {
    const session = findOpenSession(cart.payment_collection?.payment_sessions)
    const isPaid = session?.status === PaymentSessionStatus.AUTHORIZED
    if (!isPaid || MathBN.lte(cart.total, 0)) {
      return
    }
    const [payment] = await container
      .resolve(Modules.PAYMENT)
      .listPayments({ payment_session_id: session.id })
    if (payment?.canceled_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The payment of cart ${cart.id} was cancelled: create the payment session again`,
        "checkout_payment_canceled"
      )
    }
  },
}
