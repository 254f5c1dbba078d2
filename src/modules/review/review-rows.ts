import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import { crashPoint } from "../../lib/crash-point"
import { eventChain, type EventEntry } from "./domain/event-chain"
import { reviewStatus, type ReviewState } from "./domain/review-status"
import type Review from "./models/review"
import { moveRating } from "./rating-rows"
import type { ReviewActor } from "./types"

export type ReviewRow = Omit<
  InferTypeOf<typeof Review>,
  "attributes" | "created_at" | "updated_at" | "deleted_at"
> & { attributes: Record<string, string> }

/** Why a review changes, for its history. */
export interface Story {
  by: ReviewActor
  reason?: string | null
  /** What is said to the author; see the digital services act, article 17. */
  statement?: string | null
  now: Date
}

/**
 * Which text a decision is about: an edit for as long as it is held, and what
 * everybody reads before and after. An edit that was refused never returns.
 */
export const revisionInQuestion = ({
  status,
  revision,
  revision_latest,
}: Pick<ReviewRow, "status" | "revision" | "revision_latest">) =>
  status === "held" ? revision_latest : revision

/** @throws {MedusaError} `not_found` */
export async function readReview(knex: Knex, id: string): Promise<ReviewRow> {
  const row = await knex("review").where({ id }).whereNull("deleted_at").first()
  return row ?? refuseUnknown(id)
}

/** Everybody who changes a review takes its row first. */
export async function lockReview(knex: Knex, id: string): Promise<ReviewRow> {
  const row = await knex("review")
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
  return row ?? refuseUnknown(id)
}

/**
 * What nobody reads is as absent for a reader as what never was.
 *
 * @throws {MedusaError} `not_found`
 */
export function assertVisible({ id, is_visible }: ReviewRow) {
  if (!is_visible) {
    refuseUnknown(id)
  }
}

function refuseUnknown(id: string): never {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no review ${id}`)
}

/**
 * Takes a locked review through states, with one history row each, and keeps
 * the sums of its subject. All in the transaction of the lock.
 */
export async function changeReview(
  knex: Knex,
  row: ReviewRow,
  path: ReviewState[],
  change: Partial<ReviewRow>,
  story: Story
): Promise<ReviewRow> {
  let from = row.status
  for (const to of path) {
    reviewStatus.assert(from, to, row.id)
    from = to
  }
  const after = { ...row, ...change, status: from }
  await knex("review").where({ id: row.id }).update(columnsOf(after))
  await appendEvents(knex, after, [row.status, ...path], story)
  await moveRating(
    knex,
    row.is_visible ? row : null,
    after.is_visible ? after : null
  )
  crashPoint(`review.becoming-${from}`)
  return after
}

/** Flags that nobody has decided on are not answered by an edit. */
export const publishedPath = ({
  open_flag_count,
}: Pick<ReviewRow, "open_flag_count">): ReviewState[] =>
  open_flag_count ? ["published", "flagged"] : ["published"]

export function columnsOf({ attributes, ...row }: ReviewRow) {
  return { ...row, attributes: JSON.stringify(attributes) }
}

/** @param states each from the one before; the first may be null for none */
export async function appendEvents(
  knex: Knex,
  review: Pick<ReviewRow, "id" | "revision_latest">,
  states: (ReviewState | null)[],
  story: Story
) {
  const last = await knex("review_event")
    .where({ review_id: review.id })
    // As the index has it; without it each change would read all of history.
    .whereNull("deleted_at")
    .orderBy("number", "desc")
    .first("number", "hash")
  const head = last
    ? { count: last.number as number, hash: last.hash as string }
    : eventChain.start
  await knex("review_event").insert(eventRows(review, states, story, head))
}

/** History rows, each bound to the one before. */
export function eventRows(
  { id: review_id, revision_latest }: Pick<ReviewRow, "id" | "revision_latest">,
  states: (ReviewState | null)[],
  { by, reason = null, statement = null, now }: Story,
  start: { count: number; hash: string } = eventChain.start
) {
  let head = start
  return states.slice(1).map((to, index) => {
    const entry: EventEntry = {
      review_id,
      number: head.count + 1,
      from: states[index],
      to: to as string,
      revision: revision_latest,
      reason,
      actor_type: by.type,
      occurred_at: now.toISOString(),
    }
    head = eventChain.append(head, entry)
    return {
      ...entry,
      id: generateEntityId(undefined, "revevt"),
      statement,
      actor_id: by.id ?? null,
      occurred_at: now,
      hash: head.hash,
    }
  })
}
