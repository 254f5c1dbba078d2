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

export interface WithdrawAnswerInput {
  id: string
  /** From the session or the guest's token, never from the body. */
  by: ReviewActor
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const withdrawAnswerStep = createStep(
  "withdraw-answer",
  async ({ id, by }: WithdrawAnswerInput, { container }) => {
    const row = await reviewIn(container).withdrawSaid({
      table: "review_answer",
      ...{ id, by, now: clock.now() },
    })
    return new StepResponse({ id, status: row.status })
  }
)

/**
 * Takes an answer back at its author's word.
 *
 * Hooks: `validate` may throw to refuse it; `answerWithdrawn` runs after.
 *
 * @throws {MedusaError} `not_found` for somebody else's,
 * `review_transition_refused`
 */
export const withdrawAnswerWorkflow = createWorkflow(
  "withdraw-answer",
  (input: WithdrawAnswerInput) => {
    const validate = createHook("validate", { input })
    const answer = withdrawAnswerStep(input)
    const answerWithdrawn = createHook("answerWithdrawn", {
      answer,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(answer, { hooks: [validate, answerWithdrawn] })
  }
)
