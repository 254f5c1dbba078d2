import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AnswerRow, QuestionRow, SaidTable } from "./question-rows"

export const QUESTION_ORDERS = {
  newest: ["published_at"],
  most_answered: ["answer_count", "published_at"],
} as const

/** As many as stand below a question in a list; the rest has its own pages. */
export const ANSWERS_SHOWN_MAX = 3

interface Page {
  limit: number
  offset: number
}

export interface QuestionQuery extends Page {
  product_id: string
  order: keyof typeof QUESTION_ORDERS
}

export type AnsweredQuestion = QuestionRow & { answers: AnswerRow[] }

/** What everybody reads of a product, with the first answers of each. */
export async function listQuestions(
  knex: Knex,
  { product_id, order, limit, offset }: QuestionQuery
): Promise<{ questions: AnsweredQuestion[]; count: number }> {
  const shown = () => published(knex, "review_question").where({ product_id })
  const [{ count }] = await shown().count()
  const rows: QuestionRow[] = await shown()
    // The same end as the index has, or the database would sort again.
    .orderBy(
      [...QUESTION_ORDERS[order], "id"].map((column) => ({
        column,
        order: "desc",
      }))
    )
    .limit(limit)
    .offset(offset)
    .select("*")
  const answers = await listFirstAnswers(knex, rows)
  return {
    questions: rows.map((row) => ({
      ...row,
      answers: answers.filter(({ question_id }) => question_id === row.id),
    })),
    count: Number(count),
  }
}

/** All answers to a question, the oldest first. */
export async function listAnswers(
  knex: Knex,
  { question_id, limit, offset }: Page & { question_id: string }
): Promise<{ answers: AnswerRow[]; count: number }> {
  const shown = () => published(knex, "review_answer").where({ question_id })
  const [{ count }] = await shown().count()
  const answers: AnswerRow[] = await shown()
    .orderBy(["published_at", "id"])
    .limit(limit)
    .offset(offset)
    .select("*")
  return { answers, count: Number(count) }
}

/** One statement for all questions of a page. */
async function listFirstAnswers(
  knex: Knex,
  questions: { id: string }[]
): Promise<AnswerRow[]> {
  const { rows } = await knex.raw<{ rows: AnswerRow[] }>(
    `select answer.* from unnest(?::text[]) question(id)
     cross join lateral (
       select * from review_answer
       where question_id = question.id and status = 'published'
         and deleted_at is null
       order by published_at, id limit ?
     ) answer`,
    [questions.map(({ id }) => id), ANSWERS_SHOWN_MAX]
  )
  return rows
}

/** Whether others have said exactly this, of the same product or question. */
export async function isSaidByOthers(
  knex: Knex,
  table: SaidTable,
  where: { text: string; product_id?: string; question_id?: string }
): Promise<boolean> {
  return Boolean(await published(knex, table).where(where).first("id"))
}

const published = (knex: Knex, table: SaidTable) =>
  knex(table).whereRaw("status = 'published'").whereNull("deleted_at")
