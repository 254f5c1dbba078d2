import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import type { DecisionReason } from "../../modules/review/domain/reasons"
import type { ReviewActor } from "../../modules/review/types"
import { reviewIn } from "./review-service"

export interface RejectQuestionInput {
  id: string
  reason: DecisionReason
  by: ReviewActor
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const rejectQuestionStep = createStep(
  "reject-question",
  async ({ id, by, reason }: RejectQuestionInput, { container }) => {
    const row = await reviewIn(container).rejectSaid({
      table: "review_question",
      ...{ id, by, reason, now: clock.now() },
    })
    return new StepResponse({ id, status: row.status })
  }
)

/**
 * Refuses a question for a reason of the list; nobody reads it, nor its answers.
 *
 * Hooks: `validate` may throw to refuse it; `questionRejected` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export const rejectQuestionWorkflow = createWorkflow(
  "reject-question",
  (input: RejectQuestionInput) => {
    const validate = createHook("validate", { input })
    const question = rejectQuestionStep(input)
    const questionRejected = createHook("questionRejected", {
      question,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(question, {
      hooks: [validate, questionRejected],
    })
  }
)
