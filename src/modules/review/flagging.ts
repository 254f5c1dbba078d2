import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import { removeReview } from "./deciding"
import { flagStatus } from "./domain/flag-status"
import type { DecisionReason } from "./domain/reasons"
import { reviewStatus } from "./domain/review-status"
import { cleanText } from "./domain/screening"
import { closeFlags, type FlagRow } from "./flag-rows"
import { personBehind, type Person } from "./people"
import {
  assertVisible,
  changeReview,
  lockReview,
  type ReviewRow,
} from "./review-rows"
import type { ReviewActor } from "./types"

export interface NewFlag {
  id: string
  reason: DecisionReason
  text: string | null
  by: ReviewActor
  now: Date
}

export interface FlagDecision {
  id: string
  by: ReviewActor
  now: Date
}

/**
 * Notes what a reader says is wrong with a review, once for each reader.
 * It stays visible until a person has looked.
 *
 * @throws {MedusaError} `not_found` for what nobody reads
 */
export async function raiseFlag(
  knex: Knex,
  { id, by, now, ...said }: NewFlag
): Promise<{ flag: FlagRow; is_new: boolean }> {
  const row = await lockReview(knex, id)
  const flagger = await personBehind(knex, by)
  const known = await flagOf(knex, id, flagger)
  if (known) {
    return { flag: known, is_new: false }
  }
  assertVisible(row)
  const [flag] = await knex("review_flag")
    .insert({
      id: generateEntityId(undefined, "revflag"),
      review_id: id,
      flagger_type: flagger.type,
      flagger_id: flagger.id,
      reason: said.reason,
      text: (said.text && cleanText(said.text)) || null,
      occurred_at: now,
    })
    .returning("*")
  await markFlagged(knex, row, { by, reason: said.reason, now })
  return { flag, is_new: true }
}

/** What is flagged already, or has an edit that waits, keeps its status. */
async function markFlagged(
  knex: Knex,
  row: ReviewRow,
  story: { by: ReviewActor; reason: string; now: Date }
) {
  const change = { open_flag_count: row.open_flag_count + 1 }
  await (reviewStatus.can(row.status, "flagged")
    ? changeReview(knex, row, ["flagged"], change, story)
    : knex("review").where({ id: row.id }).update(change))
}

/**
 * Nothing is wrong with a review: that answers all who have flagged it.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export async function dismissFlags(
  knex: Knex,
  { id, by, now }: FlagDecision
): Promise<FlagRow> {
  const { flag, row } = await lockFlagged(knex, id)
  flagStatus.assert(flag.status, "dismissed", id)
  const change = await closeFlags(knex, row, "dismissed", now)
  await (row.status === "flagged"
    ? changeReview(knex, row, ["published"], change, { by, now })
    : knex("review").where({ id: row.id }).update(change))
  return readFlag(knex, id)
}

/**
 * A reader was right: the review goes, for the reason they gave.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export async function upholdFlag(
  knex: Knex,
  { id, statement, ...decision }: FlagDecision & { statement?: string }
): Promise<FlagRow> {
  const { flag } = await lockFlagged(knex, id)
  flagStatus.assert(flag.status, "upheld", id)
  await removeReview(knex, {
    ...decision,
    id: flag.review_id,
    reason: flag.reason as DecisionReason,
    statement,
  })
  return readFlag(knex, id)
}

/** The review's lock comes first, as everywhere; only then is the flag true. */
async function lockFlagged(knex: Knex, id: string) {
  const { review_id } = await readFlag(knex, id)
  const row = await lockReview(knex, review_id)
  return { row, flag: await readFlag(knex, id) }
}

async function readFlag(knex: Knex, id: string): Promise<FlagRow> {
  const flag = await knex("review_flag")
    .where({ id })
    .whereNull("deleted_at")
    .first()
  if (!flag) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no review flag ${id}`
    )
  }
  return flag
}

async function flagOf(
  knex: Knex,
  review_id: string,
  { type, id }: Person
): Promise<FlagRow | undefined> {
  return knex("review_flag")
    .where({ review_id, flagger_type: type, flagger_id: id })
    .whereNull("deleted_at")
    .first()
}
