import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../lib/clock"
import { RequestProblem } from "../../lib/errors"
import type { LoyaltyActor } from "../../modules/loyalty/types"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"

export interface CloseMonthInput {
  /** "2026-03". */
  month: string
  /** From the session, never from the body. */
  by: LoyaltyActor
  additional_data?: Record<string, unknown>
}

/** No compensation: what an accountant has closed is not opened again. */
const closeMonthStep = createStep(
  "close-month",
  async ({ month, by }: CloseMonthInput, { container }) => {
    const now = clock.now()
    const loyalty = loyaltyIn(container)
    const known = await loyalty.findClosedMonth({ month, now })
    if (known) {
      return new StepResponse({ id: known.id, month, is_new: false })
    }
    const checked = await prove(container, month)
    const closed = await loyalty.closeMonth({ month, checked, by, now })
    return new StepResponse({ id: closed.id, month, is_new: closed.is_new })
  }
)

/** Before the book is locked, because it takes a while. */
async function prove(container: MedusaContainer, month: string) {
  const { ok, checked, violations } = await loyaltyIn(container).prove()
  if (!ok) {
    throw new RequestProblem(
      "not_allowed",
      `The month ${month} cannot be closed: the book has ${violations.length} violations`,
      {
        code: "loyalty_proof_failed",
        details: violations.map(({ rule, entity_id, expected, found }) => ({
          path: entity_id,
          message: `${rule}: ${expected} was expected, ${found} was found`,
        })),
      }
    )
  }
  return checked
}

/**
 * Closes a month of the points book, once it is proved. There is no way back:
 * what was reported stays what it was, and a correction is an entry in the open
 * month, where whoever reads the report can see it.
 *
 * Hooks: `validate` may throw to refuse it; `monthClosed` runs after, and what
 * it throws answers the caller and opens no month again. `is_new` tells it
 * whether this call was the one that has closed it.
 *
 * @throws {MedusaError} `loyalty_month_invalid`, `loyalty_month_not_over`,
 * `loyalty_month_out_of_order`, `loyalty_proof_failed`
 */
export const closeMonthWorkflow = createWorkflow(
  "close-month",
  (input: CloseMonthInput) => {
    const validate = createHook("validate", { input })
    const closed = closeMonthStep(input)
    when("month-is-new", closed, ({ is_new }) => is_new).then(() => {
      const data = transform(closed, ({ id }) => ({ id }))
      emitEventStep({ eventName: LoyaltyEvents.MONTH_CLOSED, data })
    })
    const monthClosed = createHook("monthClosed", {
      closed,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(closed, { hooks: [validate, monthClosed] })
  }
)
