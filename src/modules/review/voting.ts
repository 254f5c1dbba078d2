import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import { isAuthor } from "./domain/review-author"
import { personBehind, type Person } from "./people"
import { assertVisible, lockReview } from "./review-rows"
import type { ReviewActor } from "./types"

export const VOTE_VALUES = ["up", "down", "none"] as const
export type VoteValue = (typeof VOTE_VALUES)[number]

export interface Vote {
  id: string
  value: VoteValue
  by: ReviewActor
  now: Date
}

export interface CountedVote {
  review_id: string
  value: VoteValue
  votes: { up: number; down: number }
}

/**
 * What somebody thinks of a review from now on, and how many think so. The lock
 * of the review lets one vote after the other move the counters.
 *
 * @throws {MedusaError} `not_found` for what nobody reads, `review_own_vote`
 */
export async function castVote(
  knex: Knex,
  { id, value, by, now }: Vote
): Promise<CountedVote> {
  const row = await lockReview(knex, id)
  assertVisible(row)
  const voter = await personBehind(knex, by)
  if (isAuthor(row, by) || isAuthor(row, voter)) {
    throw ownVote(id)
  }
  const before = await takeVoteBack(knex, id, voter)
  if (value !== "none") {
    await insertVote(knex, { id, value, voter, now })
  }
  const moved = (side: VoteValue) =>
    Number(value === side) - Number(before === side)
  const votes = {
    up: row.up_count + moved("up"),
    down: row.down_count + moved("down"),
  }
  await knex("review")
    .where({ id })
    .update({ up_count: votes.up, down_count: votes.down })
  return { review_id: id, value, votes }
}

/** @returns what it was */
async function takeVoteBack(
  knex: Knex,
  review_id: string,
  { type, id }: Person
): Promise<VoteValue> {
  const [vote] = await knex("review_vote")
    .where({ review_id, voter_type: type, voter_id: id })
    .whereNull("deleted_at")
    .del("value")
  return vote?.value ?? "none"
}

async function insertVote(
  knex: Knex,
  {
    id: review_id,
    value,
    voter,
    now,
  }: { id: string; value: VoteValue; voter: Person; now: Date }
) {
  await knex("review_vote").insert({
    id: generateEntityId(undefined, "revvote"),
    ...{ review_id, value },
    voter_type: voter.type,
    voter_id: voter.id,
    occurred_at: now,
  })
}

function ownVote(id: string) {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Review ${id} is your own: others say whether it helps them.`,
    "review_own_vote"
  )
}
