import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../lib/clock"
import type { NewAnswer } from "../../modules/review/question-writing"
import { answeredData, ReviewEvents } from "./events"
import { prepareAnswer } from "./prepare-answer"
import type { Reviewer } from "./read-subject"
import { reviewIn } from "./review-service"

export interface AnswerQuestionInput {
  question_id: string
  text: string
  display_name: string | null
  /** From the session or the guest's token, never from the body. */
  by: Reviewer
  additional_data?: Record<string, unknown>
}

/** Everything that can refuse an answer is asked before it is written. */
const prepareAnswerStep = createStep(
  "prepare-answer",
  async (input: AnswerQuestionInput, { container }) =>
    new StepResponse(await prepareAnswer(container, input))
)

/** No compensation: nothing after it can refuse. */
const writeAnswerStep = createStep(
  "write-answer",
  async (
    { prepared, by }: { prepared: Omit<NewAnswer, "by" | "now">; by: Reviewer },
    { container }
  ) => {
    const { id, question_id, status } = await reviewIn(container).answer({
      ...prepared,
      ...{ by, now: clock.now() },
    })
    return new StepResponse({ id, question_id, status })
  }
)

/**
 * Answers a question as somebody who bought the product. It is shown at once
 * unless the screening wants a person to look at it.
 *
 * Hooks: `validate` may throw to refuse it; `questionAnswered` runs after.
 *
 * @throws {MedusaError} `not_found` for what nobody reads,
 * `review_answer_exists`, `review_content_refused`, `review_not_yet`,
 * `review_questions_disabled`, `review_without_purchase`
 */
export const answerQuestionWorkflow = createWorkflow(
  "answer-question",
  (input: AnswerQuestionInput) => {
    const validate = createHook("validate", { input })
    const prepared = prepareAnswerStep(input)
    const answer = writeAnswerStep({ prepared, by: input.by })
    when(
      "answer-is-shown",
      answer,
      ({ status }) => status === "published"
    ).then(() => {
      const data = transform(answer, answeredData)
      emitEventStep({ eventName: ReviewEvents.QUESTION_ANSWERED, data })
    })
    const questionAnswered = createHook("questionAnswered", {
      answer,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(answer, {
      hooks: [validate, questionAnswered],
    })
  }
)
