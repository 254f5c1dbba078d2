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

export interface WithdrawQuestionInput {
  id: string
  /** From the session or the guest's token, never from the body. */
  by: ReviewActor
  additional_data?: Record<string, unknown>
}

/** No compensation: nothing after it can refuse. */
const withdrawQuestionStep = createStep(
  "withdraw-question",
  async ({ id, by }: WithdrawQuestionInput, { container }) => {
    const row = await reviewIn(container).withdrawSaid({
      table: "review_question",
      ...{ id, by, now: clock.now() },
    })
    return new StepResponse({ id, status: row.status })
  }
)

/**
 * Takes a question back at its author's word, and its answers with it.
 *
 * Hooks: `validate` may throw to refuse it; `questionWithdrawn` runs after.
 *
 * @throws {MedusaError} `not_found` for somebody else's,
 * `review_transition_refused`
 */
export const withdrawQuestionWorkflow = createWorkflow(
  "withdraw-question",
  (input: WithdrawQuestionInput) => {
    const validate = createHook("validate", { input })
    const question = withdrawQuestionStep(input)
    const questionWithdrawn = createHook("questionWithdrawn", {
      question,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(question, {
      hooks: [validate, questionWithdrawn],
    })
  }
)
