import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { defineKeyset } from "../../lib/cursor"
import { findAccount } from "./account-rows"
import { pointsBook } from "./book"
import { pointsOf } from "./domain/points"
import { findOrdersOf } from "./entry-orders"

export interface EntryQuery {
  customer_id: string
  after?: string
  limit: number
}

/** An entry as its member sees it: each column sums to a balance. */
export interface ReadEntry {
  id: string
  kind: string
  source: string
  source_id: string
  /** Which order it is about; null for none. */
  order_id: string | null
  /** All that the member has, pending and set aside included. */
  points: number
  /** What can be spent, less what is owed. */
  points_available: number
  points_pending: number
  reason: string | null
  reverses_id: string | null
  occurred_at: Date
  adjustment: {
    note: string | null
    actor_type: string
    actor_id: string | null
  } | null
}

const newestFirst = defineKeyset({
  name: "loyalty-entries",
  columns: { "entry.occurred_at": "timestamptz", "entry.id": "text" },
  direction: "desc",
})

/** What an account has seen, the newest first. */
export async function readEntries(
  knex: Knex,
  { customer_id, after, limit }: EntryQuery
): Promise<{ entries: ReadEntry[]; next: string | null }> {
  const { sql, bindings } = newestFirst.where(after)
  const account = await findAccount(knex, customer_id)
  if (!account) {
    return { entries: [], next: null }
  }
  const rows = await entriesOfMembers(knex)
    .where("posting.holder_id", account.id)
    .whereRaw(sql, bindings)
    .orderByRaw(newestFirst.orderBy)
    .limit(limit + 1)
    .select(knex.raw(newestFirst.select))
  const page = newestFirst.page(rows as FeedRow[], limit)
  const orderOf = await findOrdersOf(knex, page.rows)
  return {
    entries: page.rows.map((row) => asRead(row, orderOf(row))),
    next: page.next,
  }
}

/** Each with what it has changed; whose is for the caller to say. */
export function entriesOfMembers(knex: Knex) {
  const { entry, posting } = pointsBook.tables
  return knex({ entry })
    .join({ posting }, "posting.entry_id", "entry.id")
    .leftJoin(
      { adjustment: "loyalty_adjustment" },
      "adjustment.entry_id",
      "entry.id"
    )
    .groupBy("entry.id", "adjustment.id")
    .select("entry.id", "kind", "source", "source_id", "entry.reverses_id")
    .select("entry.occurred_at", "adjustment.note")
    .select("adjustment.actor_type", "adjustment.actor_id")
    .select(SUMS.map((sum) => knex.raw(sum)))
    .select(knex.raw("entry.details->>'reason' as reason"))
}

const SUMS = [
  "sum(posting.amount) as points",
  "coalesce(sum(posting.amount) filter (where account in ('member_available', 'member_debt')), 0) as points_available",
  "coalesce(sum(posting.amount) filter (where account = 'member_pending'), 0) as points_pending",
]

type Sums = "points" | "points_available" | "points_pending"
type FeedRow = Omit<ReadEntry, Sums | "order_id" | "adjustment"> &
  Record<Sums, string> & {
    note: string | null
    actor_type: string | null
    actor_id: string | null
    keyset: unknown[]
  }

export function asRead(
  { note, actor_type, actor_id, ...row }: Omit<FeedRow, "keyset">,
  order_id: string | null
): ReadEntry {
  return {
    ...row,
    order_id,
    points: pointsOf(row.points),
    points_available: pointsOf(row.points_available),
    points_pending: pointsOf(row.points_pending),
    adjustment: actor_type ? { note, actor_type, actor_id } : null,
  }
}
