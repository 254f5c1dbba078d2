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

export interface DismissReviewFlagsInput extends Omit<FlagDecision, "now"> {
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const dismissReviewFlagsStep = createStep(
  "dismiss-review-flags",
  async ({ id, by }: DismissReviewFlagsInput, { container }) => {
    const now = clock.now()
    const flag = await reviewIn(container).dismissFlags({ id, by, now })
    return new StepResponse(flag)
  }
)

/**
 * Leaves a review where it is, and so answers all who have flagged it.
 *
 * Hooks: `validate` may throw to refuse it; `reviewFlagsDismissed` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export const dismissReviewFlagsWorkflow = createWorkflow(
  "dismiss-review-flags",
  (input: DismissReviewFlagsInput) => {
    const validate = createHook("validate", { input })
    const flag = dismissReviewFlagsStep(input)
    const data = transform(flag, ({ review_id }) => ({ id: review_id }))
    emitEventStep({ eventName: ReviewEvents.FLAGS_DISMISSED, data })
    const reviewFlagsDismissed = createHook("reviewFlagsDismissed", {
      flag,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(flag, {
      hooks: [validate, reviewFlagsDismissed],
    })
  }
)
