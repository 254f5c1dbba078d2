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
import type { NewQuestion } from "../../modules/review/question-writing"
import { ReviewEvents } from "./events"
import { prepareQuestion } from "./prepare-question"
import type { Reviewer } from "./read-subject"
import { recogniseGuest } from "./recognise-guest"
import { reviewIn } from "./review-service"

export interface AskQuestionInput {
  product_id: string
  text: string
  display_name: string | null
  locale: string | null
  sales_channel_id: string | null
  /** From the session or the guest's token, never from the body. */
  by: Reviewer
  additional_data?: Record<string, unknown>
}

/** Everything that can refuse a question is asked before it is written. */
const prepareQuestionStep = createStep(
  "prepare-question",
  async (input: AskQuestionInput, { container }) => {
    await recogniseGuest(container, input.by)
    return new StepResponse(await prepareQuestion(container, input))
  }
)

/** No compensation: nothing after it can refuse. */
const writeQuestionStep = createStep(
  "write-question",
  async (
    {
      prepared,
      by,
    }: { prepared: Omit<NewQuestion, "by" | "now">; by: Reviewer },
    { container }
  ) => {
    const { id, status } = await reviewIn(container).ask({
      ...prepared,
      ...{ by, now: clock.now() },
    })
    return new StepResponse({ id, status })
  }
)

/**
 * Asks something about a product, and shows it at once unless the screening
 * wants a person to look at it.
 *
 * Hooks: `validate` may throw to refuse it; `questionAsked` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_content_refused`,
 * `review_question_exists`, `review_questions_disabled`
 */
export const askQuestionWorkflow = createWorkflow(
  "ask-question",
  (input: AskQuestionInput) => {
    const validate = createHook("validate", { input })
    const prepared = prepareQuestionStep(input)
    const question = writeQuestionStep({ prepared, by: input.by })
    const data = transform(question, ({ id }) => ({ id }))
    emitEventStep({ eventName: ReviewEvents.QUESTION_ASKED, data })
    const questionAsked = createHook("questionAsked", {
      question,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(question, { hooks: [validate, questionAsked] })
  }
)
