import {
  acquireLockStep,
  addOrderTransactionStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { decideRepair } from "../../modules/checkout/domain/repair-decision"
import { settleRepair } from "../../modules/checkout/domain/repair-verdict"
import type { Finding } from "./core-tables"
import { announceOrderStep } from "./steps/announce-order"
import { authorizeAgainStep } from "./steps/authorize-again"
import { cancelUnpaidOrderStep } from "./steps/cancel-unpaid-order"
import { readCompletionStep } from "./steps/read-completion"
import { recordRepairStep } from "./steps/record-repair"
import { resumeCompletionStep } from "./steps/resume-completion"

export type RepairCompletionInput = Omit<Finding, "position"> & {
  attempt: number
  is_last_attempt: boolean
}

/**
 * Looks at one completion that may have been cut short and brings it to an
 * end: money secured and `order.placed` told, or the order cancelled. It holds
 * the cart's lock as core does, so it never meets a completion that still runs.
 */
export const repairCompletionWorkflow = createWorkflow(
  "repair-completion",
  (input: RepairCompletionInput) => {
    const ownerId = transform({}, (_, context) => context.transactionId)
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 120, ownerId })

    const found = readCompletionStep(input)
    const decision = transform({ found }, ({ found }) => decideRepair(found))
    const authorization = when(
      "authorize-open-session",
      { decision },
      ({ decision }) => decision.verb === "authorize"
    ).then(() =>
      authorizeAgainStep({
        decision,
        found,
        is_last_attempt: input.is_last_attempt,
      })
    )
    const verdict = transform(
      { found, decision, authorization },
      ({ found, decision, authorization }) =>
        settleRepair(found, decision, authorization)
    )

    when("cancel-order", { verdict }, ({ verdict }) => !!verdict.cancel).then(
      () =>
        cancelUnpaidOrderStep({
          cart_id: input.cart_id,
          is_last_attempt: input.is_last_attempt,
          cancellation: verdict.cancel,
        })
    )
    addOrderTransactionStep(verdict.transactions)
    when("tell-of-order", { verdict }, ({ verdict }) => verdict.is_told).then(
      () => announceOrderStep({ order_id: verdict.order_id })
    )
    releaseLockStep({ key: input.cart_id, ownerId })

    // Core takes the cart's lock itself.
    const resumption = when(
      "resume-completion",
      { verdict },
      ({ verdict }) => verdict.is_resumed
    ).then(() => resumeCompletionStep({ cart_id: input.cart_id }))

    const repair = transform(
      { input, verdict, resumption },
      ({ input, verdict, resumption }) => ({
        finding_id: input.finding_id,
        finder: input.finder,
        cart_id: input.cart_id,
        order_id: resumption?.order_id ?? verdict.order_id,
        attempt: input.attempt,
        outcome: verdict.outcome,
        reason: resumption?.refusal ?? verdict.reason,
      })
    )
    recordRepairStep(repair)
    return new WorkflowResponse(repair)
  }
)
