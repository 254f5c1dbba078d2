import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import type { ReviewActor } from "../../modules/review/types"
import { reviewIn } from "./review-service"

export interface PublishQuestionInput {
  id: string
  by: ReviewActor
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const publishQuestionStep = createStep(
  "publish-question",
  async ({ id, by }: PublishQuestionInput, { container }) => {
    const row = await reviewIn(container).publishSaid({
      table: "review_question",
      ...{ id, by, now: clock.now() },
    })
    return new StepResponse({ id, status: row.status })
  }
)

/**
 * Lets everybody read a question that waits for a person, or was refused.
 *
 * Hooks: `validate` may throw to refuse it; `questionPublished` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export const publishQuestionWorkflow = createWorkflow(
  "publish-question",
  (input: PublishQuestionInput) => {
    const validate = createHook("validate", { input })
    const question = publishQuestionStep(input)
    const questionPublished = createHook("questionPublished", {
      question,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(question, {
      hooks: [validate, questionPublished],
    })
  }
)
