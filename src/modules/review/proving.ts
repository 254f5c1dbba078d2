import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { EventEntry } from "./domain/event-chain"
import {
  contentHash,
  openingOf,
  type ContentOpening,
} from "./domain/trust/content-hash"
import { endOfDay } from "./domain/trust/day-chain"
import {
  BLOCK_SIZE,
  proveReview,
  type DayLeaf,
  type ReviewProof,
} from "./domain/trust/day-leaves"
import type { ReviewRow } from "./review-rows"

/**
 * Shows that a review is in the newest root, for its author: it reads one block
 * and the roots of the others, however many reviews there are.
 *
 * @throws {MedusaError} `review_not_sealed` on the day it was written
 */
export async function readProof(
  knex: Knex,
  review: ReviewRow
): Promise<ReviewProof> {
  const place = await readPlace(knex, review.id)
  if (!place) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Review ${review.id} is in no root yet: each day is sealed after midnight (UTC).`,
      "review_not_sealed"
    )
  }
  const { day, root, position, tree_size, block, roots } = place
  const leaf = JSON.parse(place.entry) as DayLeaf
  const { content_hash, status, reason } = leaf
  return {
    review: { id: review.id, content_hash, status, reason },
    opening: await findOpening(knex, review, content_hash),
    ...{ day, root },
    proof: proveReview({ index: position, size: tree_size, block, roots }),
    chain: { name: "review", links: await readLinks(knex, leaf, day) },
  }
}

interface LeafPlace {
  entry: string
  position: number
  day: string
  root: string
  tree_size: number
  block: string[]
  roots: string[]
}

/** In one statement, so that no other day can come in between. */
async function readPlace(
  knex: Knex,
  reviewId: string
): Promise<LeafPlace | undefined> {
  const { rows } = await knex.raw<{ rows: LeafPlace[] }>(
    `select leaf.entry, leaf.position, sealed.day, sealed.root, sealed.tree_size,
       array(select near.entry from review_leaf near
         where near.day = leaf.day and near.deleted_at is null
           and near.position >= leaf.position / :size * :size
           and near.position < (leaf.position / :size + 1) * :size
         order by near.position) as block,
       array(select of_block.root from review_leaf_block of_block
         where of_block.day = leaf.day and of_block.deleted_at is null
         order by of_block.number) as roots
     from review_leaf leaf join review_day sealed on sealed.day = leaf.day
     where leaf.review_id = :reviewId
       and leaf.deleted_at is null and sealed.deleted_at is null
     order by leaf.day desc limit 1`,
    { size: BLOCK_SIZE, reviewId }
  )
  return rows[0]
}

/** The text may have been edited since: the hash knows which one it was. */
async function findOpening(
  knex: Knex,
  review: ReviewRow,
  hash: string
): Promise<ContentOpening | undefined> {
  const revisions: ReviewRow[] = await knex("review_revision")
    .where({ review_id: review.id })
    .whereNull("deleted_at")
    .orderBy("number", "desc")
    .select("*")
  return [review, ...revisions]
    .map((content) => openingOf(content, review.salt))
    .find((opening) => contentHash(opening) === hash)
}

/**
 * The moves that led to what the leaf says. One that was written in the last
 * moment of the day may have come too late for it.
 */
async function readLinks(
  knex: Knex,
  { review_id, status }: DayLeaf,
  day: string
) {
  const moves = await knex("review_event")
    .where({ review_id })
    .whereNull("deleted_at")
    .where("occurred_at", "<", endOfDay(day))
    .orderBy("number")
    .select("*")
  const count = moves.map(({ to }) => to).lastIndexOf(status) + 1
  return moves
    .slice(0, count)
    .map(({ hash, ...move }) => ({ entry: entryOf(move), hash }))
}

const entryOf = (move: EventEntry & { occurred_at: Date | string }) => ({
  review_id: move.review_id,
  number: move.number,
  from: move.from,
  to: move.to,
  revision: move.revision,
  reason: move.reason,
  actor_type: move.actor_type,
  occurred_at: new Date(move.occurred_at).toISOString(),
})
