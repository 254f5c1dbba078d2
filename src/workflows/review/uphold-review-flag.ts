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
import type { FlagDecision } from "../../modules/review/flagging"
import { ReviewEvents } from "./events"
import { reviewIn } from "./review-service"

export interface UpholdReviewFlagInput extends Omit<FlagDecision, "now"> {
  /** For the author, in the merchant's words. */
  statement?: string
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const upholdReviewFlagStep = createStep(
  "uphold-review-flag",
  async (
    { additional_data: _, ...decision }: UpholdReviewFlagInput,
    { container }
  ) => {
    const now = clock.now()
    const flag = await reviewIn(container).upholdFlag({ ...decision, now })
    return new StepResponse(flag)
  }
)

/**
 * Takes a review down for the reason that a reader has given.
 *
 * Hooks: `validate` may throw to refuse it; `reviewFlagUpheld` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export const upholdReviewFlagWorkflow = createWorkflow(
  "uphold-review-flag",
  (input: UpholdReviewFlagInput) => {
    const validate = createHook("validate", { input })
    const flag = upholdReviewFlagStep(input)
    const data = transform(flag, ({ review_id }) => ({ id: review_id }))
    emitEventStep({ eventName: ReviewEvents.REMOVED, data })
    const reviewFlagUpheld = createHook("reviewFlagUpheld", {
      flag,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(flag, { hooks: [validate, reviewFlagUpheld] })
  }
)
