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

export interface RemoveReviewInput extends Omit<Refusal, "now"> {
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const removeReviewStep = createStep(
  "remove-review",
  async (
    { additional_data: _, ...decision }: RemoveReviewInput,
    { container }
  ) => {
    const { id, status } = await reviewIn(container).remove({
      ...decision,
      now: clock.now(),
    })
    return new StepResponse({ id, status })
  }
)

/**
 * Takes down what everybody reads, for a reason of the list.
 *
 * Hooks: `validate` may throw to refuse it; `reviewRemoved` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export const removeReviewWorkflow = createWorkflow(
  "remove-review",
  (input: RemoveReviewInput) => {
    const validate = createHook("validate", { input })
    const review = removeReviewStep(input)
    const data = transform(review, ({ id }) => ({ id }))
    emitEventStep({ eventName: ReviewEvents.REMOVED, data })
    const reviewRemoved = createHook("reviewRemoved", {
      review,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(review, { hooks: [validate, reviewRemoved] })
  }
)
