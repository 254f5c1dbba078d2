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
import type { OverdueSaid } from "../../modules/review/question-held"
import { answeredData, ReviewEvents } from "./events"
import { reviewIn } from "./review-service"

const releaseSaidStep = createStep(
  "release-said",
  async (overdue: OverdueSaid, { container }) => {
    const now = clock.now()
    const row = await reviewIn(container).releaseSaid({ ...overdue, now })
    return new StepResponse({
      id: overdue.id,
      isReleased: row !== null,
      question_id: row && "question_id" in row ? row.question_id : "",
    })
  }
)

/**
 * Publishes a question, or an answer to one, that nobody has decided on in
 * time. Twice is once.
 */
export const releaseHeldQuestionWorkflow = createWorkflow(
  "release-held-question",
  (input: OverdueSaid) => {
    const released = releaseSaidStep(input)
    when(
      "answer-is-released",
      released,
      ({ question_id }) => question_id !== ""
    ).then(() => {
      const data = transform(released, answeredData)
      emitEventStep({ eventName: ReviewEvents.QUESTION_ANSWERED, data })
    })
    return new WorkflowResponse(released)
  }
)
