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
import { offersComplaint } from "../../modules/review/domain/offers-complaint"
import type { ReviewContent } from "../../modules/review/domain/review-content"
import { attachUploadWorkflow } from "../upload"
import { eventsOf, ReviewEvents } from "./events"
import { prepareReview, type PreparedReview } from "./prepare-review"
import type { Reviewer, Subject } from "./read-subject"
import { reviewIn } from "./review-service"

export interface SubmitReviewInput {
  subject: Subject
  content: ReviewContent
  /** Uploads of the same author, in the order they are shown. */
  media_ids: string[]
  locale: string | null
  sales_channel_id: string | null
  /** From the session or the guest's token, never from the body. */
  by: Reviewer
  /** For the hooks of whoever extends this shop. */
  additional_data?: Record<string, unknown>
}

/** Everything that can refuse a review is asked before anything is written. */
const prepareReviewStep = createStep(
  "prepare-review",
  async (input: SubmitReviewInput, { container }) =>
    new StepResponse(await prepareReview(container, input))
)

/** No compensation: nothing after it can refuse. */
const writeReviewStep = createStep(
  "write-review",
  async (
    { prepared, by }: { prepared: PreparedReview; by: Reviewer },
    { container }
  ) => {
    const review = await reviewIn(container).submit({
      ...prepared,
      by,
      now: clock.now(),
    })
    return new StepResponse({
      review,
      offers_complaint: offersComplaint(review),
    })
  }
)

/**
 * Writes a review of something that was bought, or of the shop, and shows it at
 * once unless the screening wants a person to look at it.
 *
 * Hooks: `validate` may throw to refuse it; `reviewSubmitted` runs when it is
 * written. Answers with the review as its author sees it: to ask for it again
 * would wait behind the mails that its events set off.
 *
 * @throws {MedusaError} `not_found`, `review_not_yet`, `review_exists`,
 * `review_without_purchase`, `review_content_refused`,
 * `upload_transition_refused`
 */
export const submitReviewWorkflow = createWorkflow(
  "submit-review",
  (input: SubmitReviewInput) => {
    const validate = createHook("validate", { input })
    const prepared = prepareReviewStep(input)
    when(input, ({ media_ids }) => media_ids.length > 0).then(() => {
      attachUploadWorkflow.runAsStep({
        input: transform({ input, prepared }, (known) => ({
          upload_ids: known.input.media_ids,
          owner: known.input.by,
          target: { type: "review", id: known.prepared.id },
        })),
      })
    })
    const written = writeReviewStep({ prepared, by: input.by })
    const review = transform(written, ({ review: { id, status } }) => ({
      id,
      status,
    }))
    const events = transform(review, eventsOf)
    emitEventStep({ eventName: events.first, data: events.data })
    emitEventStep({
      eventName: events.then,
      data: events.data,
    }).config({ name: "emit-review-screened" })
    when(written, ({ offers_complaint }) => offers_complaint).then(() => {
      emitEventStep({
        eventName: ReviewEvents.COMPLAINT_OFFERED,
        data: events.data,
      }).config({ name: "emit-complaint-offered" })
    })
    const reviewSubmitted = createHook("reviewSubmitted", {
      review,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(written.review, {
      hooks: [validate, reviewSubmitted],
    })
  }
)
