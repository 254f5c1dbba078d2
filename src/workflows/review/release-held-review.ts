import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../lib/clock"
import { ReviewEvents } from "./events"
import { reviewIn } from "./review-service"

const releaseStep = createStep(
  "release",
  async ({ id }: { id: string }, { container }) => {
    const isReleased = await reviewIn(container).releaseOverdue({
      id,
      now: clock.now(),
    })
    return new StepResponse({ id, isReleased })
  }
)

/** Publishes a review that nobody has decided on in time. Twice is once. */
export const releaseHeldReviewWorkflow = createWorkflow(
  "release-held-review",
  (input: { id: string }) => {
    const released = releaseStep(input)
    when("review-is-released", released, ({ isReleased }) => isReleased).then(
      () => {
        const data = transform(released, ({ id }) => ({ id }))
        emitEventStep({ eventName: ReviewEvents.PUBLISHED, data })
      }
    )
    return new WorkflowResponse(released)
  }
)
