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
import type { Refusal } from "../../modules/review/deciding"
import { ReviewEvents } from "./events"
import { reviewIn } from "./review-service"

export interface RejectReviewInput extends Omit<Refusal, "now"> {
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const rejectReviewStep = createStep(
  "reject-review",
  async (
    { additional_data: _, ...decision }: RejectReviewInput,
    { container }
  ) => {
    const { id, status } = await reviewIn(container).reject({
      ...decision,
      now: clock.now(),
    })
    return new StepResponse({ id, status })
  }
)

/**
 * Refuses what waits, for a reason of the list. An edit leaves the text before it.
 *
 * Hooks: `validate` may throw to refuse it; `reviewRejected` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export const rejectReviewWorkflow = createWorkflow(
  "reject-review",
  (input: RejectReviewInput) => {
    const validate = createHook("validate", { input })
    const review = rejectReviewStep(input)
    const data = transform(review, ({ id }) => ({ id }))
    emitEventStep({ eventName: ReviewEvents.REJECTED, data })
    const reviewRejected = createHook("reviewRejected", {
      review,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(review, { hooks: [validate, reviewRejected] })
  }
)
