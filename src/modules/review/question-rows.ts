import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import {
  answerStatus,
  questionStatus,
  type QuestionState,
} from "./domain/question-status"
import type { Finding } from "./domain/screening/finding"
import type ReviewAnswer from "./models/review-answer"
import type ReviewQuestion from "./models/review-question"
import type { Story } from "./review-rows"
import type { ReviewActor } from "./types"

type Unread = "findings" | "created_at" | "updated_at" | "deleted_at"

export type QuestionRow = Omit<InferTypeOf<typeof ReviewQuestion>, Unread> & {
  findings: Finding[]
}
export type AnswerRow = Omit<InferTypeOf<typeof ReviewAnswer>, Unread> & {
  findings: Finding[]
}

/** What is said about a product beside its reviews. */
export interface Said {
  review_question: QuestionRow
  review_answer: AnswerRow
}
export type SaidTable = keyof Said

const STATUS = {
  review_question: questionStatus,
  review_answer: answerStatus,
}
const NAMES = { review_question: "question", review_answer: "answer" }

/** @throws {MedusaError} `not_found` */
export async function readSaid<Table extends SaidTable>(
  knex: Knex,
  table: Table,
  id: string
): Promise<Said[Table]> {
  const row = await knex(table).where({ id }).whereNull("deleted_at").first()
  return row ?? refuseUnknown(table, id)
}

/** Everybody else speaks for the shop. */
export const isShopper = ({ type }: ReviewActor) =>
  type === "customer" || type === "guest"

/**
 * The row of a question, or of an answer behind the lock of its question:
 * whoever takes both takes the question first, so that nobody waits in a ring.
 *
 * @throws {MedusaError} `not_found`
 */
export async function lockSaid<Table extends SaidTable>(
  knex: Knex,
  table: Table,
  id: string
): Promise<Said[Table]> {
  if (table === "review_answer") {
    const { question_id } = await readSaid(knex, "review_answer", id)
    await lockSaid(knex, "review_question", question_id)
  }
  const row = await knex(table)
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
  return row ?? refuseUnknown(table, id)
}

export function refuseUnknown(table: SaidTable, id: string): never {
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no ${NAMES[table]} ${id}`
  )
}

/**
 * Moves what is locked into another state, with its row of history, and keeps
 * the count of the answers that everybody sees.
 *
 * @throws {MedusaError} `review_transition_refused`
 */
export async function changeSaid<Table extends SaidTable>(
  knex: Knex,
  table: Table,
  row: Said[Table],
  to: QuestionState,
  change: Record<string, unknown>,
  story: Story
): Promise<Said[Table]> {
  STATUS[table].assert(row.status, to, row.id)
  const [after] = await knex(table)
    .where({ id: row.id })
    .update({ ...change, status: to })
    .returning("*")
  await appendSaidEvents(knex, row.id, [row.status, to], story)
  if ("question_id" in row) {
    await countAnswer(knex, row.question_id, row.status, to)
  }
  return after
}

/** The count moves where and when the answer does. */
export async function countAnswer(
  knex: Knex,
  question_id: string,
  from: QuestionState | null,
  to: QuestionState
) {
  const moved = Number(to === "published") - Number(from === "published")
  if (moved) {
    await knex("review_question")
      .where({ id: question_id })
      .increment("answer_count", moved)
  }
}

/** @param states each from the one before; the first is null for none */
export async function appendSaidEvents(
  knex: Knex,
  subject_id: string,
  states: (QuestionState | null)[],
  { by, reason = null, now }: Story
) {
  await knex("review_question_event").insert(
    states.slice(1).map((to, index) => ({
      id: generateEntityId(undefined, "revqevt"),
      ...{ subject_id, from: states[index], to, reason },
      actor_type: by.type,
      // Of the shop's people only: an erasure could not take others out again.
      actor_id: isShopper(by) ? null : by.id,
      occurred_at: now,
    }))
  )
}
