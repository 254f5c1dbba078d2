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
import type { AppealAnswer } from "../../modules/review/appealing"
import { ReviewEvents } from "./events"
import { reviewIn } from "./review-service"

export interface UpholdReviewDecisionInput extends Omit<AppealAnswer, "now"> {
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const upholdReviewDecisionStep = createStep(
  "uphold-review-decision",
  async (
    { additional_data: _, ...answer }: UpholdReviewDecisionInput,
    { container }
  ) => {
    await reviewIn(container).uphold({ ...answer, now: clock.now() })
    return new StepResponse({ id: answer.id })
  }
)

/**
 * Answers an appeal: what was decided stands. To grant one, publish the review.
 *
 * Hooks: `validate` may throw to refuse it; `reviewDecisionUpheld` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_content_refused`,
 * `review_transition_refused`
 */
export const upholdReviewDecisionWorkflow = createWorkflow(
  "uphold-review-decision",
  (input: UpholdReviewDecisionInput) => {
    const validate = createHook("validate", { input })
    const review = upholdReviewDecisionStep(input)
    const data = transform(review, ({ id }) => ({ id }))
    emitEventStep({ eventName: ReviewEvents.APPEAL_DECIDED, data })
    const reviewDecisionUpheld = createHook("reviewDecisionUpheld", {
      review,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(review, {
      hooks: [validate, reviewDecisionUpheld],
    })
  }
)
