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
import type { Decision } from "../../modules/review/deciding"
import { ReviewEvents } from "./events"
import { reviewIn } from "./review-service"

export interface PublishReviewInput extends Omit<Decision, "now"> {
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const publishReviewStep = createStep(
  "publish-review",
  async (
    { additional_data: _, ...decision }: PublishReviewInput,
    { container }
  ) => {
    await reviewIn(container).publish({ ...decision, now: clock.now() })
    return new StepResponse({ id: decision.id })
  }
)

/**
 * Lets everybody read what waits for a person: a review, an edit, an appeal.
 *
 * Hooks: `validate` may throw to refuse it; `reviewPublished` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export const publishReviewWorkflow = createWorkflow(
  "publish-review",
  (input: PublishReviewInput) => {
    const validate = createHook("validate", { input })
    const review = publishReviewStep(input)
    const data = transform(review, ({ id }) => ({ id }))
    emitEventStep({ eventName: ReviewEvents.PUBLISHED, data })
    const reviewPublished = createHook("reviewPublished", {
      review,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(review, { hooks: [validate, reviewPublished] })
  }
)
