import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { personBehind, type Person } from "./people"
import {
  appendSaidEvents,
  countAnswer,
  isShopper,
  lockSaid,
  refuseUnknown,
  type AnswerRow,
  type QuestionRow,
  type Said,
  type SaidTable,
} from "./question-rows"
import type { Verdict } from "./domain/screening"
import type { ReviewActor } from "./types"

interface NewSaid {
  id: string
  text: string
  /** Null: it is not signed. */
  display_name: string | null
  screening: Verdict
  by: ReviewActor
  now: Date
}

export interface NewQuestion extends NewSaid {
  product_id: string
  sales_channel_id: string | null
  locale: string | null
}

export interface NewAnswer extends NewSaid {
  question_id: string
  /** An order says so. */
  is_verified: boolean
}

/**
 * Writes a question. Who asks the very same twice, also at once, asks once.
 *
 * @throws {MedusaError} `review_question_exists`
 */
export async function askQuestion(
  knex: Knex,
  question: NewQuestion
): Promise<QuestionRow> {
  const { id, product_id, sales_channel_id, locale, text, by } = question
  const person = await personBehind(knex, by)
  await knex.raw("select pg_advisory_xact_lock(hashtext(?))", [
    `review_question.${product_id}.${person.type}.${person.id}`,
  ])
  const known = await openOf(knex, "review_question", person)
    .where({ product_id, text })
    .first("id")
  if (known) {
    throw exists("review_question_exists", `You have asked this already`)
  }
  return insertSaid(knex, "review_question", person, question, {
    ...{ id, product_id, sales_channel_id, locale },
    answer_count: 0,
  })
}

/**
 * Writes an answer below a question that everybody reads. A buyer has one
 * there; the shop may have several.
 *
 * @throws {MedusaError} `not_found`, `review_answer_exists`
 */
export async function answerQuestion(
  knex: Knex,
  answer: NewAnswer
): Promise<AnswerRow> {
  const { id, question_id, is_verified, by, screening } = answer
  const question = await lockSaid(knex, "review_question", question_id)
  assertShown(question)
  const person = await personBehind(knex, by)
  const known =
    isShopper(by) &&
    (await openOf(knex, "review_answer", person)
      .where({ question_id })
      .first("id"))
  if (known) {
    throw exists("review_answer_exists", "You have answered this question")
  }
  const row = await insertSaid(knex, "review_answer", person, answer, {
    ...{ id, question_id, is_verified },
  })
  await countAnswer(knex, question_id, null, screening.status)
  return row
}

/**
 * What nobody reads is as absent as what never was.
 *
 * @throws {MedusaError} `not_found`
 */
export function assertShown({ id, status }: QuestionRow) {
  if (status !== "published") {
    refuseUnknown("review_question", id)
  }
}

async function insertSaid<Table extends SaidTable>(
  knex: Knex,
  table: Table,
  person: Person,
  { id, text, display_name, screening, by, now }: NewSaid,
  own: Partial<Said[Table]>
): Promise<Said[Table]> {
  const { status, reason, publish_by, findings } = screening
  const [row] = await knex(table)
    .insert({
      ...own,
      author_type: isShopper(by) ? by.type : "shop",
      author_id: by.id,
      customer_id: person.type === "customer" ? person.id : null,
      ...{ text, display_name, status, reason, publish_by },
      findings: JSON.stringify(findings),
      published_at: status === "published" ? now : null,
      occurred_at: now,
    })
    .returning("*")
  const story = { by, reason, now }
  await appendSaidEvents(knex, id, [null, "submitted", status], story)
  return row
}

/** What somebody has said that is, or may still be, read by others. */
function openOf(knex: Knex, table: SaidTable, { type, id }: Person) {
  const own =
    type === "customer"
      ? { customer_id: id }
      : { author_type: type, author_id: id }
  return knex(table)
    .where(own)
    .whereIn("status", ["held", "published"])
    .whereNull("deleted_at")
}

const exists = (code: string, what: string) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `${what}. Withdraw it to say something else.`,
    code
  )
