import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { closeAppeal } from "./appeal-rows"
import { HELD_TIME_IS_OVER, type DecisionReason } from "./domain/reasons"
import type { ReviewState } from "./domain/review-status"
import { closeFlags } from "./flag-rows"
import {
  changeReview,
  lockReview,
  publishedPath,
  type ReviewRow,
} from "./review-rows"
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
 * Lets everybody read what waits. Whoever publishes has looked at it, so this
 * answers an appeal and all who have flagged it, too.
 *
 * @throws {MedusaError} `review_transition_refused`
 */
export async function publishReview(
  knex: Knex,
  { id, by, now }: Decision
): Promise<{ row: ReviewRow; is_appeal_granted: boolean }> {
  const row = await lockReview(knex, id)
  const change = {
    ...(await showLatest(knex, row, now)),
    ...(await closeFlags(knex, row, "dismissed", now)),
  }
  const is_appeal_granted = row.status === "appealed"
  if (is_appeal_granted) {
    await closeAppeal(knex, id, { status: "granted", now })
  }
  const story = { by, now }
  return {
    row: await changeReview(knex, row, ["published"], change, story),
    is_appeal_granted,
  }
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
        publishedPath(row),
        { publish_by: null, reason },
        story
      )
    : changeReview(knex, row, ["rejected"], { publish_by: null, reason }, story)
}

/**
 * Takes down what everybody reads, also while an edit of it waits. Whoever has
 * flagged it was right.
 *
 * @throws {MedusaError} `review_transition_refused`
 */
export async function removeReview(
  knex: Knex,
  { id, by, reason, statement, now }: Refusal
): Promise<ReviewRow> {
  const row = await lockReview(knex, id)
  const change = {
    ...{ is_visible: false, publish_by: null, reason },
    ...(await closeFlags(knex, row, "upheld", now)),
  }
  const path: ReviewState[] =
    row.status === "held" && row.is_visible
      ? ["published", "removed"]
      : ["removed"]
  return changeReview(knex, row, path, change, { by, reason, statement, now })
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
    publishedPath(row),
    await showLatest(knex, row, now),
    { by: { type: "system" }, reason: HELD_TIME_IS_OVER, now }
  )
  return true
}
