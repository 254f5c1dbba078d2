import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { answerStatus, questionStatus } from "./domain/question-status"

const STATUS = {
  review_question: questionStatus,
  review_answer: answerStatus,
}

type Table = keyof typeof STATUS

/** Takes the words out of what somebody asked and answered. */
export async function eraseQuestions(
  knex: Knex,
  customer_ids: string[],
  now: Date
) {
  const questions = await anonymise(knex, "review_question", customer_ids, now)
  const answers = await anonymise(knex, "review_answer", customer_ids, now)
  await recountAnswers(
    knex,
    answers.flatMap(({ question_id }) => question_id ?? [])
  )
  return { questions: questions.length, answers: answers.length }
}

interface Said {
  id: string
  status: (typeof questionStatus.values)[number]
  question_id?: string
}

async function anonymise(
  knex: Knex,
  table: Table,
  customer_ids: string[],
  now: Date
): Promise<Said[]> {
  const rows: Said[] = await knex(table)
    .whereIn("customer_id", customer_ids)
    .whereNull("deleted_at")
    .whereNot({ status: "anonymised" })
    .orderBy("id")
    .forUpdate()
    .select("*")
  for (const { id, status } of rows) {
    STATUS[table].assert(status, "anonymised", id)
    await knex(table)
      .where({ id })
      .update({
        ...{ status: "anonymised", text: "", display_name: null },
        ...{ author_id: null, customer_id: null, publish_by: null },
        findings: "[]",
      })
    await knex("review_question_event").insert({
      id: generateEntityId(undefined, "revqevt"),
      ...{ subject_id: id, from: status, to: "anonymised" },
      ...{ actor_type: "system", occurred_at: now },
    })
  }
  return rows
}

/** Of what everybody sees. */
async function recountAnswers(knex: Knex, question_ids: string[]) {
  await knex("review_question")
    .whereIn("id", question_ids)
    .update({
      answer_count: knex("review_answer")
        .whereRaw("question_id = review_question.id")
        .where({ status: "published" })
        .whereNull("deleted_at")
        .count(),
    })
}
