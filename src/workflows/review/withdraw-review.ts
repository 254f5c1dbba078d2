import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../lib/clock"
import type { ReviewActor } from "../../modules/review/types"
import { ReviewEvents } from "./events"
import { reviewIn } from "./review-service"

export interface WithdrawReviewInput {
  id: string
  /** From the session or the guest's token, never from the body. */
  by: ReviewActor
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const withdrawReviewStep = createStep(
  "withdraw-review",
  async ({ id, by }: WithdrawReviewInput, { container }) => {
    await reviewIn(container).withdraw({ id, by, now: clock.now() })
    return new StepResponse({ id })
  }
)

/**
 * Takes a review back at its author's word.
 *
 * Hooks: `validate` may throw to refuse it; `reviewWithdrawn` runs after.
 *
 * @throws {MedusaError} `not_found` for somebody else's,
 * `review_transition_refused`
 */
export const withdrawReviewWorkflow = createWorkflow(
  "withdraw-review",
  (input: WithdrawReviewInput) => {
    const validate = createHook("validate", { input })
    const review = withdrawReviewStep(input)
    const data = transform(review, ({ id }) => ({ id }))
    emitEventStep({ eventName: ReviewEvents.WITHDRAWN, data })
    const reviewWithdrawn = createHook("reviewWithdrawn", {
      review,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(review, { hooks: [validate, reviewWithdrawn] })
  }
)
