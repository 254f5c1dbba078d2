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
import type { NewAppeal } from "../../modules/review/appealing"
import { ReviewEvents } from "./events"
import { reviewIn } from "./review-service"

export interface AppealReviewInput extends Omit<NewAppeal, "now"> {
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const appealReviewStep = createStep(
  "appeal-review",
  async (
    { additional_data: _, ...appeal }: AppealReviewInput,
    { container }
  ) => {
    await reviewIn(container).appeal({ ...appeal, now: clock.now() })
    return new StepResponse({ id: appeal.id })
  }
)

/**
 * Asks for a second look at what was decided on a review of one's own.
 *
 * Hooks: `validate` may throw to refuse it; `reviewAppealed` runs after.
 *
 * @throws {MedusaError} `not_found` for somebody else's,
 * `review_content_refused`, `review_transition_refused`
 */
export const appealReviewWorkflow = createWorkflow(
  "appeal-review",
  (input: AppealReviewInput) => {
    const validate = createHook("validate", { input })
    const review = appealReviewStep(input)
    const data = transform(review, ({ id }) => ({ id }))
    emitEventStep({ eventName: ReviewEvents.APPEALED, data })
    const reviewAppealed = createHook("reviewAppealed", {
      review,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(review, { hooks: [validate, reviewAppealed] })
  }
)
