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
import type { ReviewActor } from "../../modules/review/types"
import { answeredData, ReviewEvents } from "./events"
import { reviewIn } from "./review-service"

export interface PublishAnswerInput {
  id: string
  by: ReviewActor
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const publishAnswerStep = createStep(
  "publish-answer",
  async ({ id, by }: PublishAnswerInput, { container }) => {
    const row = await reviewIn(container).publishSaid({
      table: "review_answer",
      ...{ id, by, now: clock.now() },
    })
    return new StepResponse({ id, question_id: row.question_id })
  }
)

/**
 * Lets everybody read an answer that waits for a person, or was refused.
 *
 * Hooks: `validate` may throw to refuse it; `answerPublished` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export const publishAnswerWorkflow = createWorkflow(
  "publish-answer",
  (input: PublishAnswerInput) => {
    const validate = createHook("validate", { input })
    const answer = publishAnswerStep(input)
    const data = transform(answer, answeredData)
    emitEventStep({ eventName: ReviewEvents.QUESTION_ANSWERED, data })
    const answerPublished = createHook("answerPublished", {
      answer,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(answer, { hooks: [validate, answerPublished] })
  }
)
