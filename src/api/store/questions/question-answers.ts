import type { AnsweredQuestion } from "../../../modules/review/question-listing"
import type {
  AnswerRow,
  QuestionRow,
} from "../../../modules/review/question-rows"

/** Field by field: what is not named here does not leave. */
export function publicQuestion(row: AnsweredQuestion) {
  return {
    id: row.id,
    product_id: row.product_id,
    text: row.text,
    display_name: row.display_name,
    locale: row.locale,
    answer_count: row.answer_count,
    answers: row.answers.map(publicAnswer),
    published_at: row.published_at as Date,
  }
}

export function publicAnswer(row: AnswerRow) {
  return {
    id: row.id,
    question_id: row.question_id,
    text: row.text,
    by: row.author_type === "shop" ? ("shop" as const) : ("buyer" as const),
    verified: row.is_verified,
    display_name: row.display_name,
    published_at: row.published_at as Date,
  }
}

export function ownQuestion(row: QuestionRow) {
  return {
    id: row.id,
    product_id: row.product_id,
    status: row.status,
    reason: row.reason,
    text: row.text,
    display_name: row.display_name,
    locale: row.locale,
    published_at: row.published_at,
    created_at: row.occurred_at,
  }
}

export function ownAnswer(row: AnswerRow) {
  return {
    id: row.id,
    question_id: row.question_id,
    status: row.status,
    reason: row.reason,
    text: row.text,
    display_name: row.display_name,
    verified: row.is_verified,
    published_at: row.published_at,
    created_at: row.occurred_at,
  }
}
