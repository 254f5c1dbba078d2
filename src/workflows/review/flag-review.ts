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
import type { NewFlag } from "../../modules/review/flagging"
import { ReviewEvents } from "./events"
import type { Reviewer } from "./read-subject"
import { recogniseGuest } from "./recognise-guest"
import { reviewIn } from "./review-service"

export interface FlagReviewInput extends Omit<NewFlag, "by" | "now"> {
  /** From the session or the guest's token, never from the body. */
  by: Reviewer
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const flagReviewStep = createStep(
  "flag-review",
  async ({ additional_data: _, ...flag }: FlagReviewInput, { container }) => {
    await recogniseGuest(container, flag.by)
    return new StepResponse(
      await reviewIn(container).flag({ ...flag, now: clock.now() })
    )
  }
)

/**
 * Says that a review should not stand there. It stays until a person has
 * looked; somebody who says so again hears what they heard the first time.
 *
 * Hooks: `validate` may throw to refuse it; `reviewFlagged` runs after.
 *
 * @throws {MedusaError} `not_found` for what nobody reads
 */
export const flagReviewWorkflow = createWorkflow(
  "flag-review",
  (input: FlagReviewInput) => {
    const validate = createHook("validate", { input })
    const flagged = flagReviewStep(input)
    when("review-flag-is-new", flagged, ({ is_new }) => is_new).then(() => {
      const data = transform(flagged, ({ flag }) => ({ id: flag.review_id }))
      emitEventStep({ eventName: ReviewEvents.FLAGGED, data })
    })
    const reviewFlagged = createHook("reviewFlagged", {
      flagged,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(flagged, { hooks: [validate, reviewFlagged] })
  }
)
