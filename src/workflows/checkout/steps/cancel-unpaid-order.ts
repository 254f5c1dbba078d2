import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  cancelOrderWorkflow,
  deletePaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../../../lib/error-message"
import type { Cancellation } from "../../../modules/checkout/domain/repair-verdict"
import { leavePaymentToCart, reopenCart } from "../cart-order-links"

interface CancelUnpaidOrderInput {
  cart_id: string
  cancellation?: Cancellation
  is_last_attempt: boolean
}

/**
 * Cancels an order as a merchant would, so that its stock is free again. Each
 * part can be repeated, and there is no compensation: a withdrawn payment
 * cannot be revived, and the next attempt goes on where this one stopped.
 */
export const cancelUnpaidOrderStep = createStep(
  "cancel-unpaid-order",
  async (input: CancelUnpaidOrderInput, { container }) => {
    const { cart_id, cancellation, is_last_attempt } = input
    if (!cancellation) {
      return new StepResponse(null)
    }
    const { order_id, session_id } = cancellation
    if (session_id) {
      await withdraw(container, session_id, is_last_attempt)
    }
    if (cancellation.is_stray) {
      await leavePaymentToCart(container, order_id)
    }
    if (!cancellation.is_canceled_already) {
      await cancelOrderWorkflow(container).run({ input: { order_id } })
    }
    if (cancellation.is_cart_reopened) {
      await reopenCart(container, cart_id, order_id)
    }
    return new StepResponse(order_id)
  }
)

/**
 * A shopper who finished the last step of a payment later would pay for a
 * cancelled order. Only a provider that stays silent for hours is not waited
 * for: the stock has others waiting for it.
 */
async function withdraw(
  container: MedusaContainer,
  sessionId: string,
  isLastAttempt: boolean
) {
  try {
    await deletePaymentSessionsWorkflow(container).run({
      input: { ids: [sessionId] },
    })
  } catch (error) {
    if (!isLastAttempt) {
      throw error
    }
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `Payment session ${sessionId} could not be withdrawn: ${messageOf(error)}`
      )
  }
}
