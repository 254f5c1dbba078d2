import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  transactionsOf,
  type Capture,
} from "../../../modules/checkout/domain/order-money"
import type {
  FoundCompletion,
  RepairDecision,
} from "../../../modules/checkout/domain/repair-decision"
import type { Authorization } from "../../../modules/checkout/domain/repair-verdict"

interface AuthorizeAgainInput {
  found: FoundCompletion
  decision: RepairDecision
  /** After this, a provider that does not answer counts as a no. */
  is_last_attempt: boolean
}

/**
 * Asks the provider for the money of an order once more. Core sends the same
 * idempotency key as the first time, so money that was taken in a request
 * whose answer got lost is found, not taken again.
 *
 * There is no compensation: what was secured stays so, and the next attempt
 * goes on from there.
 */
export const authorizeAgainStep = createStep(
  "authorize-again",
  async (
    { found, decision, is_last_attempt }: AuthorizeAgainInput,
    { container }
  ) => {
    const payments = container.resolve(Modules.PAYMENT)
    const sessionId = decision.verb === "authorize" ? decision.session_id : ""
    try {
      // Null when the provider will only know later, as with a bank transfer.
      const payment = await payments.authorizePaymentSession(sessionId, {})
      const captures = (payment?.captures ?? []) as unknown as Capture[]
      return new StepResponse<Authorization>({
        is_secured: true,
        captures: transactionsOf(
          found.order?.id ?? "",
          payment?.currency_code ?? "",
          captures
        ),
      })
    } catch (error) {
      const isRefused = isRefusal(error)
      if (!isRefused && !is_last_attempt) {
        throw error
      }
      const reason = isRefused ? "payment_refused" : "payment_unreachable"
      return new StepResponse<Authorization>({ is_secured: false, reason })
    }
  }
)

/** Core's word for any answer of a provider that is not a yes. */
function isRefusal(error: unknown) {
  return (
    MedusaError.isMedusaError(error) &&
    error.type === MedusaError.Types.NOT_ALLOWED
  )
}
