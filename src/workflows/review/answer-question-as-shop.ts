import { generateEntityId } from "@medusajs/framework/utils"
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
import { cleanStatement } from "../../modules/review/domain/clean-statement"
import type { ReviewActor } from "../../modules/review/types"
import { answeredData, ReviewEvents } from "./events"
import { reviewIn } from "./review-service"

export interface AnswerQuestionAsShopInput {
  question_id: string
  text: string
  by: ReviewActor
  additional_data?: Record<string, unknown>
}

const UNSCREENED = {
  findings: [],
  status: "published" as const,
  reason: null,
  publish_by: null,
}

/** No compensation: nothing after it can refuse. */
const answerAsShopStep = createStep(
  "answer-as-shop",
  async (input: AnswerQuestionAsShopInput, { container }) => {
    const { id, question_id } = await reviewIn(container).answer({
      id: generateEntityId(undefined, "reva"),
      question_id: input.question_id,
      text: cleanStatement(input.text),
      display_name: null,
      is_verified: false,
      screening: UNSCREENED,
      by: input.by,
      now: clock.now(),
    })
    return new StepResponse({ id, question_id })
  }
)

/**
 * Answers a question in the shop's name, for everybody at once.
 *
 * Hooks: `validate` may throw to refuse it; `questionAnswered` runs after.
 *
 * @throws {MedusaError} `not_found` for what nobody reads,
 * `review_content_refused`
 */
export const answerQuestionAsShopWorkflow = createWorkflow(
  "answer-question-as-shop",
  (input: AnswerQuestionAsShopInput) => {
    const validate = createHook("validate", { input })
    const answer = answerAsShopStep(input)
    const data = transform(answer, answeredData)
    emitEventStep({ eventName: ReviewEvents.QUESTION_ANSWERED, data })
    const questionAnswered = createHook("questionAnswered", {
      answer,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(answer, {
      hooks: [validate, questionAnswered],
    })
  }
)
