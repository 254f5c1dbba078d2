import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { cleanStatement } from "../../modules/review/domain/clean-statement"
import { assertQuestionsEnabled } from "../../modules/review/domain/review-settings"
import { cleanLine } from "../../modules/review/domain/screening"
import { assertShown } from "../../modules/review/question-writing"
import type { AnswerQuestionInput } from "./answer-question"
import { findPurchase } from "./find-purchase"
import { readSettings } from "./read-settings"
import { reviewIn } from "./review-service"
import { screenSaid } from "./screen-said"

/** All that is known of an answer before it is written. */
export async function prepareAnswer(
  container: MedusaContainer,
  { by, question_id, ...said }: AnswerQuestionInput
) {
  const question = await reviewIn(container).readSaid(
    "review_question",
    question_id
  )
  assertShown(question)
  const { product_id, sales_channel_id, locale } = question
  const settings = await readSettings(container, sales_channel_id)
  assertQuestionsEnabled(settings)
  const { is_verified } = await findPurchase(
    container,
    by,
    product_id,
    settings
  )
  const text = cleanStatement(said.text)
  const display_name =
    (said.display_name && cleanLine(said.display_name)) || null
  const screening = await screenSaid(container, {
    ...{ table: "review_answer", beside: { question_id } },
    ...{ text, display_name, locale, by, settings },
  })
  return {
    id: generateEntityId(undefined, "reva"),
    ...{ question_id, text, display_name, is_verified, screening },
  }
}
