import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { transactionOf } from "../../lib/knex"
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
    .whereRaw("remaining > 0")
    .orderBy(["expires_at", "id"])
    .limit(limit)
    .select("id", "expires_at")
  return after
    ? lots.whereRaw("(expires_at, id) > (?, ?)", [after.expires_at, after.id])
    : lots
}

export async function nextLotExpiresAt(knex: Knex): Promise<Date | null> {
  const row = await knex(pointsBook.tables.lot)
    .whereRaw("remaining > 0")
    .min("expires_at as at")
    .first()
  return row?.at ?? null
}

/** @returns whose it was; nothing when it has not expired, or is empty */
export async function expireLot(
  context: LedgerContext,
  lot_id: string,
  now: Date
): Promise<{ account_id: string } | undefined> {
  const expired = await pointsBook.expire(context, {
    ...{ lot_id, against: "breakage", at: now },
  })
  const { lot } = pointsBook.tables
  return (
    expired &&
    transactionOf(context)(lot)
      .where({ id: lot_id })
      .first("holder_id as account_id")
  )
}
