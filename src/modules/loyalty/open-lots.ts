import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { pointsBook } from "./book"

export interface LotRow {
  id: string
  amount: string
  remaining: string
  activates_at: Date
  expires_at: Date | null
}

/** Lots with something left, expired or not. */
export function openLots(knex: Knex, holder_id: string): Promise<LotRow[]> {
  return knex(pointsBook.tables.lot)
    .where({ holder_id, account: "member_available" })
    .whereRaw("remaining > 0 and deleted_at is null")
    .orderBy("id")
    .select("id", "amount", "remaining", "activates_at", "expires_at")
}

/** The lot that an entry opened. */
export async function lotOfEntry(
  knex: Knex,
  entry_id: string
): Promise<string> {
  const { lot, posting } = pointsBook.tables
  const { id } = await knex(lot)
    .whereIn("posting_id", knex(posting).where({ entry_id }).select("id"))
    .first("id")
  return id
}
