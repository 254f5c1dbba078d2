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

/** Each of the two has an index of its own. */
async function claimOf(
  knex: Knex,
  { now, limit, lease_ms, ids }: Claim,
  comparison: "=" | "<>"
): Promise<MessageRow[]> {
  const due = dueAt(knex, now)
    .select("id")
    .whereRaw(`message_class ${comparison} 'marketing'`)
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
function dueAt(knex: Knex, now: Date) {
  return knex("message")
    .where("due_at", "<=", now)
    .whereNull("deleted_at")
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
    ["<>", "="].map((comparison) =>
      knex("message")
        .whereNotNull("due_at")
        .whereNull("deleted_at")
        .whereRaw(`message_class ${comparison} 'marketing'`)
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
  const due = await dueAt(knex, now).select("id").limit(limit)
  return due.length
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
