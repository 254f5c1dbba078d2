import type { MedusaContainer } from "@medusajs/framework/types"
import type { AnsweredQuestion } from "../../../modules/review/question-listing"
import type { AnswerRow, Said } from "../../../modules/review/question-rows"
import { reviewIn } from "../../../workflows/review"

/** A question as a merchant sees it, with the answers to it. */
export function adminQuestion(row: AnsweredQuestion) {
  return {
    ...said(row),
    product_id: row.product_id,
    locale: row.locale,
    answer_count: row.answer_count,
    answers: row.answers.map(adminAnswer),
  }
}

export async function readAdminQuestion(
  container: MedusaContainer,
  id: string
) {
  const { questions } = await reviewIn(container).listQuestionQueue({
    ...{ id, limit: 1, offset: 0 },
  })
  return adminQuestion(questions[0])
}

function adminAnswer(row: AnswerRow) {
  return {
    ...said(row),
    question_id: row.question_id,
    is_verified: row.is_verified,
  }
}

function said(row: Said[keyof Said]) {
  return {
    id: row.id,
    status: row.status,
    reason: row.reason,
    publish_by: row.publish_by,
    author_type: row.author_type as "customer" | "guest" | "imported" | "shop",
    display_name: row.display_name,
    text: row.text,
    findings: row.findings,
    published_at: row.published_at,
    created_at: row.occurred_at,
  }
}
