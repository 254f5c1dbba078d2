import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { HELD_TIME_IS_OVER, type DecisionReason } from "./domain/reasons"
import { changeReview, lockReview, type ReviewRow } from "./review-rows"
import { showLatest } from "./revising"
import type { ReviewActor } from "./types"

export interface Decision {
  id: string
  by: ReviewActor
  now: Date
}

export interface Refusal extends Decision {
  reason: DecisionReason
  /** For the author, in the merchant's words. */
  statement?: string
}

/**
 * Lets everybody read the newest revision.
 *
 * @throws {MedusaError} `review_transition_refused`
 */
export async function publishReview(
  knex: Knex,
  { id, by, now }: Decision
): Promise<ReviewRow> {
  const row = await lockReview(knex, id)
  const change = await showLatest(knex, row, now)
  return changeReview(knex, row, ["published"], change, { by, now })
}

/**
 * Refuses what waits. If it is an edit, the text before it stays what everybody
 * reads; if it is a review, nobody reads it.
 *
 * @throws {MedusaError} `review_transition_refused`
 */
export async function rejectReview(
  knex: Knex,
  { id, by, reason, statement, now }: Refusal
): Promise<ReviewRow> {
  const row = await lockReview(knex, id)
  const story = { by, reason, statement, now }
  return row.is_visible && row.status === "held"
    ? changeReview(
        knex,
        row,
        ["published"],
        { publish_by: null, reason },
        story
      )
    : changeReview(knex, row, ["rejected"], { publish_by: null, reason }, story)
}

/**
 * Takes down what everybody reads.
 *
 * @throws {MedusaError} `review_transition_refused`
 */
export async function removeReview(
  knex: Knex,
  { id, by, reason, statement, now }: Refusal
): Promise<ReviewRow> {
  const row = await lockReview(knex, id)
  const change = { is_visible: false, publish_by: null, reason }
  return changeReview(knex, row, ["removed"], change, {
    ...{ by, reason, statement, now },
  })
}

/** @returns whether it was still held, and its time was over */
export async function publishOverdue(
  knex: Knex,
  { id, now }: { id: string; now: Date }
): Promise<boolean> {
  const row = await lockReview(knex, id)
  if (row.status !== "held" || !row.publish_by || row.publish_by > now) {
    return false
  }
  await changeReview(
    knex,
    row,
    ["published"],
    await showLatest(knex, row, now),
    { by: { type: "system" }, reason: HELD_TIME_IS_OVER, now }
  )
  return true
}
