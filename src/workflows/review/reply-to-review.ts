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
import type { NewReply } from "../../modules/review/replying"
import { ReviewEvents } from "./events"
import { reviewIn } from "./review-service"

export interface ReplyToReviewInput extends Omit<NewReply, "now"> {
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const replyToReviewStep = createStep(
  "reply-to-review",
  async ({ additional_data: _, ...reply }: ReplyToReviewInput, { container }) =>
    new StepResponse(
      await reviewIn(container).reply({ ...reply, now: clock.now() })
    )
)

/**
 * Says something to a review, below it or to its author alone.
 *
 * Hooks: `validate` may throw to refuse it; `reviewReplied` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_not_visible`,
 * `review_content_refused`
 */
export const replyToReviewWorkflow = createWorkflow(
  "reply-to-review",
  (input: ReplyToReviewInput) => {
    const validate = createHook("validate", { input })
    const reply = replyToReviewStep(input)
    const data = transform(reply, ({ id, review_id }) => ({
      ...{ id: review_id, reply_id: id },
    }))
    emitEventStep({ eventName: ReviewEvents.REPLIED, data })
    const reviewReplied = createHook("reviewReplied", {
      reply,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(reply, { hooks: [validate, reviewReplied] })
  }
)
