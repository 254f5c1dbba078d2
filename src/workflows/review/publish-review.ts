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
    const { row, is_appeal_granted } = await reviewIn(container).publish({
      ...decision,
      now: clock.now(),
    })
    const { id, status } = row
    return new StepResponse({ id, status, is_appeal_granted })
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
    when("appeal-is-granted", review, (it) => it.is_appeal_granted).then(() => {
      emitEventStep({
        eventName: ReviewEvents.APPEAL_DECIDED,
        data,
      }).config({ name: "emit-review-appeal-decided" })
    })
    const reviewPublished = createHook("reviewPublished", {
      review,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(review, { hooks: [validate, reviewPublished] })
  }
)
