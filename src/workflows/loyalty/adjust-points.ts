import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { generateEntityId } from "@medusajs/framework/utils"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../lib/clock"
import type { AdjustReason } from "../../modules/loyalty/domain/account/adjust-reasons"
import { adjustedUntil } from "../../modules/loyalty/domain/account/adjusted-until"
import type { LoyaltyActor } from "../../modules/loyalty/types"
import { LoyaltyEvents } from "./events"
import { findCustomer } from "../../lib/find-customer"
import { loyaltyIn } from "./loyalty-service"

export interface AdjustPointsInput {
  customer_id: string
  /** Above zero gives, below zero takes. */
  points: number
  reason: AdjustReason
  /** For merchants alone. */
  note?: string
  /** From the session, never from the body. */
  by: LoyaltyActor
  additional_data?: Record<string, unknown>
}

/** What was posted stays in the book: its compensation posts the reverse. */
const adjustPointsStep = createStep(
  "adjust-points",
  async (
    { customer_id, points, reason, note, by }: AdjustPointsInput,
    { container }
  ) => {
    await findCustomer(container, customer_id)
    const loyalty = loyaltyIn(container)
    const { id: account_id } = await loyalty.openAccount(customer_id)
    const program = await loyalty.findLeadingDefinition()
    const now = clock.now()
    const expires_at = adjustedUntil(now, program)
    const { id } = await loyalty.adjust({
      ...{ id: generateEntityId(undefined, "loyadj"), account_id, points },
      ...{ reason, note, by, expires_at, now },
    })
    return new StepResponse({ id, account_id, customer_id, points }, id)
  },
  async (id, { container }) => {
    if (id) {
      await loyaltyIn(container).undoAdjustment({ id, now: clock.now() })
    }
  }
)

/**
 * Gives a customer points or takes some, and says why.
 *
 * Hooks: `validate` may throw to refuse it; `pointsAdjusted` runs after, and
 * what it throws takes the adjustment back.
 *
 * @throws {MedusaError} `not_found`, `loyalty_insufficient_points`
 */
export const adjustPointsWorkflow = createWorkflow(
  "adjust-points",
  (input: AdjustPointsInput) => {
    const validate = createHook("validate", { input })
    const adjustment = adjustPointsStep(input)
    const data = transform(adjustment, ({ id, account_id }) => ({
      ...{ id: account_id, adjustment_id: id },
    }))
    emitEventStep({ eventName: LoyaltyEvents.ADJUSTED, data })
    const pointsAdjusted = createHook("pointsAdjusted", {
      adjustment,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(adjustment, {
      hooks: [validate, pointsAdjusted],
    })
  }
)
