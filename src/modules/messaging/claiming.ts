import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { randomUUID } from "crypto"
import { NO_LEASE, type MessageRow } from "./message-rows"

export interface Claim {
  now: Date
  limit: number
  lease_ms: number
  /** Only these, if they are due. */
  ids?: string[]
}

/** Offers and everything else, each with an index of its own. */
const COMPARISONS = ["<>", "="] as const
type Comparison = (typeof COMPARISONS)[number]

/**
 * Takes messages whose time has come and that nobody else is at. Two who ask
 * at once get different ones. A hundred thousand offers never keep an order's
 * confirmation waiting: they come last.
 */
export async function claimDue(
  knex: Knex,
  claim: Claim
): Promise<MessageRow[]> {
  const first = await claimOf(knex, claim, "<>")
  const limit = claim.limit - first.length
  return limit > 0
    ? [...first, ...(await claimOf(knex, { ...claim, limit }, "="))]
    : first
}

async function claimOf(
  knex: Knex,
  { now, limit, lease_ms, ids }: Claim,
  comparison: Comparison
): Promise<MessageRow[]> {
  const due = dueAt(knex, now, comparison)
    .select("id")
    .orderBy(["due_at", "id"])
    .limit(limit)
    .forUpdate()
    .skipLocked()
  if (ids) {
    void due.whereIn("id", ids)
  }
  const rows: MessageRow[] = await knex("message")
    .whereIn("id", due)
    .update({
      lease_token: randomUUID(),
      // Real time: it measures a process, not the business.
      leased_until: new Date(Date.now() + lease_ms),
    })
    .returning("*")
  return rows.sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1))
}

function order({ due_at }: MessageRow) {
  return due_at?.getTime() ?? 0
}

/** Due by the clock, and leased to nobody. */
function dueAt(knex: Knex, now: Date, comparison: Comparison) {
  return ofClass(knex, comparison)
    .where("due_at", "<=", now)
    .andWhere((free) => {
      void free
        .whereNull("leased_until")
        // Real time, as leases are.
        .orWhere("leased_until", "<", new Date())
    })
}

/** The first of both indexes' ends. */
export async function nextDueAt(knex: Knex): Promise<Date | null> {
  const ends = await Promise.all(
    COMPARISONS.map((comparison) =>
      ofClass(knex, comparison)
        .whereNotNull("due_at")
        .min({ at: "due_at" })
        .first<{ at: Date | null }>()
    )
  )
  const dates = ends.flatMap(({ at }) => at ?? [])
  return dates.length
    ? new Date(Math.min(...dates.map((date) => date.getTime())))
    : null
}

/** Counted up to `limit`. */
export async function countDue(knex: Knex, now: Date, limit: number) {
  const counts = await Promise.all(
    COMPARISONS.map(
      async (comparison) =>
        (await dueAt(knex, now, comparison).select("id").limit(limit)).length
    )
  )
  return Math.min(
    limit,
    counts.reduce((sum, count) => sum + count, 0)
  )
}

/** Written out as its index has it, or PostgreSQL would not use it. */
function ofClass(knex: Knex, comparison: Comparison) {
  return knex("message")
    .whereRaw(`message_class ${comparison} 'marketing'`)
    .whereNull("deleted_at")
}

export async function releaseMessage(
  knex: Knex,
  { id, lease_token }: MessageRow,
  due_at: Date
) {
  await knex("message")
    .where({ id, lease_token })
    .update({ ...NO_LEASE, due_at })
}
