import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { randomUUID } from "crypto"
import type { MessageRow } from "./message-rows"

export interface Claim {
  now: Date
  limit: number
  lease_ms: number
  /** Only these, if they are due. */
  ids?: string[]
}

/**
 * Takes messages whose time has come and that nobody else is at. Two who ask
 * at once get different ones.
 */
export async function claimDue(
  knex: Knex,
  { now, limit, lease_ms, ids }: Claim
): Promise<MessageRow[]> {
  const due = dueAt(knex, now)
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
export function dueAt(knex: Knex, now: Date) {
  return knex("message")
    .where("due_at", "<=", now)
    .andWhere((free) => {
      void free
        .whereNull("leased_until")
        // Real time, as leases are.
        .orWhere("leased_until", "<", new Date())
    })
}
