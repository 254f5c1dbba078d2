import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { QuestionState } from "./domain/question-status"
import type { AnsweredQuestion } from "./question-listing"
import type { AnswerRow, QuestionRow } from "./question-rows"
import type { QueueOrder } from "./queue"

/** As many as a merchant sees of one question, whatever became of them. */
const ANSWERS_MAX = 50

export interface QuestionQueueQuery {
  id?: string
  /** Of the question, or of any answer to it. */
  status?: QuestionState[]
  product_id?: string
  order?: QueueOrder
  limit: number
  offset: number
}

/** What merchants see, as a rule what was asked first. */
export async function listQuestionQueue(
  knex: Knex,
  query: QuestionQueueQuery
): Promise<{ questions: AnsweredQuestion[]; count: number }> {
  const { order = "oldest", limit, offset } = query
  const [{ count }] = await queued(knex, query).count()
  const way = order === "oldest" ? "asc" : "desc"
  const rows: QuestionRow[] = await queued(knex, query)
    .orderBy(["occurred_at", "id"].map((column) => ({ column, order: way })))
    .limit(limit)
    .offset(offset)
    .select("*")
  const answers = await listAllAnswers(knex, rows)
  return {
    questions: rows.map((row) => ({
      ...row,
      answers: answers.filter(({ question_id }) => question_id === row.id),
    })),
    count: Number(count),
  }
}

function queued(knex: Knex, { id, status, product_id }: QuestionQueueQuery) {
  const rows = knex("review_question").whereNull("deleted_at")
  if (id) {
    void rows.where({ id })
  }
  if (product_id) {
    void rows.where({ product_id })
  }
  if (status?.length) {
    // Two indexed lists of ids, where an "or" would read every question.
    void rows.whereIn("id", (ids) => {
      void ids
        .from("review_question")
        .whereIn("status", status)
        .select("id")
        .union((answered) => {
          void answered
            .from("review_answer")
            .whereIn("status", status)
            .whereNull("deleted_at")
            .select("question_id")
        })
    })
  }
  return rows
}

/** One statement for all questions of a page; what waits comes first. */
async function listAllAnswers(
  knex: Knex,
  questions: { id: string }[]
): Promise<AnswerRow[]> {
  const { rows } = await knex.raw<{ rows: AnswerRow[] }>(
    `select answer.* from unnest(?::text[]) question(id)
     cross join lateral (
       select * from review_answer
       where question_id = question.id and deleted_at is null
       order by (status = 'held') desc, occurred_at, id limit ?
     ) answer`,
    [questions.map(({ id }) => id), ANSWERS_MAX]
  )
  return rows
}
