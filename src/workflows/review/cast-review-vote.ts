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
import { assertVotesEnabled } from "../../modules/review/domain/review-settings"
import { assertVisible } from "../../modules/review/review-rows"
import type { Vote } from "../../modules/review/voting"
import { ReviewEvents } from "./events"
import { readSettings } from "./read-settings"
import type { Reviewer } from "./read-subject"
import { recogniseGuest } from "./recognise-guest"
import { reviewIn } from "./review-service"

export interface CastReviewVoteInput extends Pick<Vote, "id" | "value"> {
  /** From the session or the guest's token, never from the body. */
  by: Reviewer
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const castReviewVoteStep = createStep(
  "cast-review-vote",
  async ({ id, value, by }: CastReviewVoteInput, { container }) => {
    const review = await reviewIn(container).readReview(id)
    assertVisible(review)
    assertVotesEnabled(await readSettings(container, review.sales_channel_id))
    await recogniseGuest(container, by)
    const now = clock.now()
    const vote = await reviewIn(container).vote({ id, value, by, now })
    return new StepResponse(vote)
  }
)

/**
 * Says whether a review helps somebody, once for each; `none` takes it back.
 *
 * Hooks: `validate` may throw to refuse it; `reviewVoteCast` runs after.
 *
 * @throws {MedusaError} `not_found` for what nobody reads,
 * `review_votes_disabled`, `review_own_vote`
 */
export const castReviewVoteWorkflow = createWorkflow(
  "cast-review-vote",
  (input: CastReviewVoteInput) => {
    const validate = createHook("validate", { input })
    const vote = castReviewVoteStep(input)
    const data = transform(vote, ({ review_id }) => ({ id: review_id }))
    emitEventStep({ eventName: ReviewEvents.VOTED, data })
    const reviewVoteCast = createHook("reviewVoteCast", {
      vote,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(vote, { hooks: [validate, reviewVoteCast] })
  }
)
