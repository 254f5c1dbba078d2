import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  BY_AUTHOR,
  HELD_TIME_IS_OVER,
  type DecisionReason,
} from "./domain/reasons"
import {
  changeSaid,
  lockSaid,
  refuseUnknown,
  type Said,
  type SaidTable,
} from "./question-rows"
import type { ReviewActor } from "./types"

interface SaidDecision<Table extends SaidTable> {
  table: Table
  id: string
  by: ReviewActor
  now: Date
}

/** @throws {MedusaError} `not_found`, `review_transition_refused` */
export async function publishSaid<Table extends SaidTable>(
  knex: Knex,
  { table, id, by, now }: SaidDecision<Table>
): Promise<Said[Table]> {
  const row = await lockSaid(knex, table, id)
  const change = shownFrom(row.published_at ?? now)
  return changeSaid(knex, table, row, "published", change, { by, now })
}

/**
 * Refuses what waits, and takes down what everybody reads.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export async function rejectSaid<Table extends SaidTable>(
  knex: Knex,
  {
    table,
    id,
    by,
    reason,
    now,
  }: SaidDecision<Table> & { reason: DecisionReason }
): Promise<Said[Table]> {
  const row = await lockSaid(knex, table, id)
  const change = { publish_by: null, reason }
  const story = { by, reason, now }
  return changeSaid(knex, table, row, "rejected", change, story)
}

/**
 * Takes it back at its author's word; somebody else's is as absent as none.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export async function withdrawSaid<Table extends SaidTable>(
  knex: Knex,
  { table, id, by, now }: SaidDecision<Table>
): Promise<Said[Table]> {
  const row = await lockSaid(knex, table, id)
  if (!isSpeaker(row, by)) {
    refuseUnknown(table, id)
  }
  const change = { publish_by: null, reason: BY_AUTHOR }
  const story = { by, reason: BY_AUTHOR, now }
  return changeSaid(knex, table, row, "withdrawn", change, story)
}

/** @returns what it is now; null if it did not wait, or its time is not over */
export async function releaseSaid<Table extends SaidTable>(
  knex: Knex,
  { table, id, now }: Omit<SaidDecision<Table>, "by">
): Promise<Said[Table] | null> {
  const row = await lockSaid(knex, table, id)
  if (row.status !== "held" || !row.publish_by || row.publish_by > now) {
    return null
  }
  const by = { type: "system" }
  const story = { by, reason: HELD_TIME_IS_OVER, now }
  return changeSaid(knex, table, row, "published", shownFrom(now), story)
}

const shownFrom = (published_at: Date) => ({
  ...{ published_at, publish_by: null, reason: null },
})

function isSpeaker(
  { author_type, author_id, customer_id }: Said[SaidTable],
  { type, id }: ReviewActor
) {
  return type === "customer"
    ? customer_id === id
    : type === author_type && author_id === id
}
