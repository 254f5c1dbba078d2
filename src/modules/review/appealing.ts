import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { closeAppeal } from "./appeal-rows"
import { cleanStatement } from "./domain/clean-statement"
import { assertAuthor } from "./domain/review-author"
import { changeReview, lockReview, type ReviewRow } from "./review-rows"
import type { ReviewActor } from "./types"

export interface NewAppeal {
  id: string
  text: string
  by: ReviewActor
  now: Date
}

export interface AppealAnswer {
  id: string
  answer: string
  by: ReviewActor
  now: Date
}

/**
 * Asks for a second look at the decision on a review. There is one for each
 * decision, because what was looked at twice cannot be appealed again.
 *
 * @throws {MedusaError} `not_found` for somebody else's,
 * `review_content_refused`, `review_transition_refused`
 */
export async function appealReview(
  knex: Knex,
  { id, text, by, now }: NewAppeal
): Promise<ReviewRow> {
  const row = await lockReview(knex, id)
  assertAuthor(row, by)
  const decision = await knex("review_event")
    .where({ review_id: id })
    .whereNull("deleted_at")
    .orderBy("number", "desc")
    .first("number")
  const appealed = await changeReview(knex, row, ["appealed"], {}, { by, now })
  await knex("review_appeal").insert({
    id: generateEntityId(undefined, "revappeal"),
    review_id: id,
    event_number: decision.number,
    text: cleanStatement(text),
    occurred_at: now,
  })
  return appealed
}

/**
 * The decision stands, and its author is told why.
 *
 * @throws {MedusaError} `not_found`, `review_content_refused`,
 * `review_transition_refused`
 */
export async function upholdDecision(
  knex: Knex,
  { id, by, now, ...said }: AppealAnswer
): Promise<ReviewRow> {
  const row = await lockReview(knex, id)
  const answer = cleanStatement(said.answer)
  const upheld = await changeReview(
    knex,
    row,
    ["upheld"],
    {},
    {
      ...{ by, now, statement: answer },
    }
  )
  await closeAppeal(knex, id, { status: "upheld", answer, now })
  return upheld
}
