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

export interface RejectAnswerInput {
  id: string
  reason: DecisionReason
  by: ReviewActor
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const rejectAnswerStep = createStep(
  "reject-answer",
  async ({ id, by, reason }: RejectAnswerInput, { container }) => {
    const row = await reviewIn(container).rejectSaid({
      table: "review_answer",
      ...{ id, by, reason, now: clock.now() },
    })
    return new StepResponse({ id, status: row.status })
  }
)

/**
 * Refuses an answer for a reason of the list.
 *
 * Hooks: `validate` may throw to refuse it; `answerRejected` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export const rejectAnswerWorkflow = createWorkflow(
  "reject-answer",
  (input: RejectAnswerInput) => {
    const validate = createHook("validate", { input })
    const answer = rejectAnswerStep(input)
    const answerRejected = createHook("answerRejected", {
      answer,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(answer, { hooks: [validate, answerRejected] })
  }
)
