import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { crashPoint } from "../../lib/crash-point"
import type { LedgerContext } from "../../lib/ledger"
import { pointsBook } from "./book"

export interface ExpiredLot {
  id: string
  expires_at: Date
}

/**
 * Lots that have expired with something left, the longest first, from behind
 * `after` on. Pages by position, so that a hundred thousand cost one walk along
 * the index.
 */
export function listExpiredLots(
  knex: Knex,
  { now, after, limit }: { now: Date; after?: ExpiredLot; limit: number }
): Promise<ExpiredLot[]> {
  const lots = knex(pointsBook.tables.lot)
    .where("expires_at", "<=", now)
    .whereRaw("remaining > 0 and deleted_at is null")
    .orderBy(["expires_at", "id"])
    .limit(limit)
    .select("id", "expires_at")
  return after
    ? lots.whereRaw("(expires_at, id) > (?, ?)", [after.expires_at, after.id])
    : lots
}

export async function nextLotExpiresAt(knex: Knex): Promise<Date | null> {
  const row = await knex(pointsBook.tables.lot)
    .whereRaw("remaining > 0 and deleted_at is null")
    .min("expires_at as at")
    .first()
  return row?.at ?? null
}

/**
 * Lots that have expired by now, all of them or none.
 *
 * @returns whose they were, without those that have not expired, or are empty
 */
export async function expireLots(
  context: LedgerContext,
  lot_ids: string[],
  now: Date
): Promise<{ account_id: string; lot_id: string }[]> {
  const expired = await pointsBook.expireLots(context, {
    ...{ lot_ids, against: "breakage", at: now },
  })
  crashPoint("loyalty.expiring")
  return expired.map(({ holder_id, lot_id }) => ({
    ...{ account_id: holder_id, lot_id },
  }))
}
