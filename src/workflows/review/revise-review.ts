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
import { cleanContent } from "../../modules/review/domain/clean-content"
import { assertAuthor } from "../../modules/review/domain/review-author"
import type { ReviewContent } from "../../modules/review/domain/review-content"
import type { Revision } from "../../modules/review/revising"
import { attachUploadWorkflow } from "../upload"
import { eventsOf } from "./events"
import { readMedia } from "./read-media"
import { readSettings } from "./read-settings"
import type { Reviewer } from "./read-subject"
import { reviewIn } from "./review-service"
import { screenReview } from "./screen-review"

export interface ReviseReviewInput {
  id: string
  /** The whole of it: what is left out is taken out. */
  content: ReviewContent
  media_ids: string[]
  by: Reviewer
  additional_data?: Record<string, unknown>
}

const prepareRevisionStep = createStep(
  "prepare-revision",
  async ({ id, media_ids, by, ...input }: ReviseReviewInput, { container }) => {
    const review = await reviewIn(container).readReview(id)
    assertAuthor(review, by)
    const settings = await readSettings(container, review.sales_channel_id)
    const content = cleanContent(input.content, settings)
    const media = await readMedia(container, media_ids, by, settings)
    const screening = await screenReview(container, {
      ...{ review_id: id, content, media, by, settings },
      ...{ order_id: review.order_id, locale: review.locale },
    })
    return new StepResponse({ id, content, media, screening })
  }
)

/** No compensation: nothing after it can refuse. */
const writeRevisionStep = createStep(
  "write-revision",
  async (
    { revision, by }: { revision: Omit<Revision, "by" | "now">; by: Reviewer },
    { container }
  ) => {
    const { id, status } = await reviewIn(container).revise({
      ...revision,
      by,
      now: clock.now(),
    })
    return new StepResponse({ id, status })
  }
)

/**
 * Takes what an author says now. The text before it stays visible until the
 * new one has passed the screening, or a person.
 *
 * Hooks: `validate` may throw to refuse it; `reviewRevised` runs when it is
 * written.
 *
 * @throws {MedusaError} `not_found` for somebody else's,
 * `review_content_refused`, `review_transition_refused`
 */
export const reviseReviewWorkflow = createWorkflow(
  "revise-review",
  (input: ReviseReviewInput) => {
    const validate = createHook("validate", { input })
    const revision = prepareRevisionStep(input)
    attachUploadWorkflow.runAsStep({
      input: transform(input, ({ id, media_ids, by }) => ({
        upload_ids: media_ids,
        owner: by,
        target: { type: "review", id },
      })),
    })
    const review = writeRevisionStep({ revision, by: input.by })
    const events = transform(review, eventsOf)
    emitEventStep({ eventName: events.then, data: events.data })
    const reviewRevised = createHook("reviewRevised", {
      review,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(review, { hooks: [validate, reviewRevised] })
  }
)
