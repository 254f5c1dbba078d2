import type { Knex } from "@medusajs/framework/mikro-orm/knex"

interface OverdueReservation {
  id: string
  cart_id: string
  expires_at: Date
}

export interface OverdueQuery {
  now: Date
  after?: Pick<OverdueReservation, "id" | "expires_at">
  limit: number
}

const held = (knex: Knex) =>
  knex("loyalty_reservation")
    .whereRaw("status = 'held'")
    .whereNull("deleted_at")

export function listOverdueReservations(
  knex: Knex,
  { now, after, limit }: OverdueQuery
): Promise<OverdueReservation[]> {
  const overdue = held(knex)
    .where("expires_at", "<=", now)
    .orderBy(["expires_at", "id"])
    .limit(limit)
    .select("id", "cart_id", "expires_at")
  return after
    ? overdue.whereRaw("(expires_at, id) > (?, ?)", [
        after.expires_at,
        after.id,
      ])
    : overdue
}

export async function nextReservationExpiresAt(
  knex: Knex
): Promise<Date | null> {
  const row = await held(knex).min("expires_at as at").first()
  return row?.at ?? null
}
