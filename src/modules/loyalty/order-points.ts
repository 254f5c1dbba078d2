import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { pointsBook } from "./book"
import { pointsOf } from "./domain/points"
import { SHIPPING_LINE_ID } from "./domain/earning"
import { asRead, entriesOfMembers, type ReadEntry } from "./entry-feed"
import { listEarned, type EarnedLine } from "./earned-lines"

/** More than an order of any size has; the older ones are in the account's. */
const ENTRIES_MAX = 100

export interface OrderPoints {
  order_id: string
  /** Whose points they are; null for nobody's, and for who is erased. */
  customer_id: string | null
  placed_at: Date | null
  delivered_at: Date | null
  /** When what is pending can be spent; null before it has arrived. */
  activates_at: Date | null
  points_earned: number
  points_pending: number
  points_clawed_back: number
  points_spent: number
  points_restored: number
  /** Of what was taken back: was spent already, and is owed for it. */
  points_owed: number
  /** Of what was taken back: was spent already, and is forgiven. */
  points_forgiven: number
  /** What the points paid, a decimal in major units. */
  amount_spent: string
  currency_code: string | null
  lines: EarnedLine[]
  /** The newest first. */
  entries: ReadEntry[]
}

interface Head {
  customer_id: string | null
  taken_id: string | null
  placed_at: Date | null
  delivered_at: Date | null
  activates_at: Date | null
  reservation_id: string | null
  points: number | null
  points_restored: number | null
  amount: string | null
  currency_code: string | null
}

/** One statement for an order that has nothing to do with points. */
export async function readOrderPoints(
  knex: Knex,
  order_id: string
): Promise<OrderPoints> {
  const head = await readHead(knex, order_id)
  const { placed_at, delivered_at, activates_at } = head
  const lines = head.taken_id ? await listEarned(knex, order_id) : []
  const known = { order_id, lines, reservation_id: head.reservation_id }
  const hasPoints = Boolean(lines.length || head.reservation_id)
  return {
    order_id,
    ...{ customer_id: head.customer_id, placed_at, delivered_at, activates_at },
    points_earned: sumOf(lines, ({ points }) => points),
    points_pending: sumOf(lines, ({ status, ...line }) =>
      status === "pending" ? line.points - line.points_clawed_back : 0
    ),
    points_clawed_back: sumOf(lines, (line) => line.points_clawed_back),
    points_spent: head.points ?? 0,
    points_restored: head.points_restored ?? 0,
    ...(await readMissing(knex, lines.length ? order_id : null)),
    amount_spent: head.amount ?? "0",
    currency_code: head.currency_code,
    lines,
    entries: hasPoints ? await readEntriesOfOrder(knex, known) : [],
  }
}

/** The order as it was taken over, what paid for it, and whose it is now. */
async function readHead(knex: Knex, order_id: string): Promise<Head> {
  const { rows } = await knex.raw(
    `select owner.customer_id, taken.id as taken_id,
       taken.placed_at, taken.delivered_at, taken.activates_at,
       spent.id as reservation_id, spent.points, spent.points_restored,
       spent.amount,
       coalesce(taken.currency_code, spent.currency_code) as currency_code
     from (select ?::text as order_id) asked
     left join loyalty_order taken
       on taken.order_id = asked.order_id and taken.deleted_at is null
     left join loyalty_reservation spent
       on spent.order_id = asked.order_id and spent.deleted_at is null
     left join loyalty_account own
       on own.id = coalesce(taken.account_id, spent.account_id)
     left join loyalty_account owner
       on owner.id = coalesce(own.merged_into_id, own.id)`,
    [order_id]
  )
  return rows[0]
}

/** What was no longer there when it was to be taken back. */
async function readMissing(knex: Knex, order_id: string | null) {
  if (!order_id) {
    return { points_owed: 0, points_forgiven: 0 }
  }
  const { entry, posting } = pointsBook.tables
  const rows: { account: string; points: string }[] = await knex({ entry })
    .join({ posting }, "posting.entry_id", "entry.id")
    .where({ source: "order", source_id: order_id, kind: "claw_back" })
    .whereIn("posting.account", ["member_debt", "adjustment"])
    .groupBy("posting.account")
    .select("posting.account")
    .sum({ points: "posting.amount" })
  const missingFrom = (name: string) =>
    pointsOf(-BigInt(rows.find((row) => row.account === name)?.points ?? 0))
  return {
    points_owed: missingFrom("member_debt"),
    points_forgiven: missingFrom("adjustment"),
  }
}

async function readEntriesOfOrder(
  knex: Knex,
  {
    order_id,
    lines,
    reservation_id,
  }: { order_id: string; lines: EarnedLine[]; reservation_id: string | null }
): Promise<ReadEntry[]> {
  const causes = [
    ["order", order_id],
    ...lines.map(({ line_item_id }) => [
      "order_line",
      line_item_id ?? `${order_id}.${SHIPPING_LINE_ID}`,
    ]),
    ...(reservation_id ? [["loyalty_reservation", reservation_id]] : []),
  ]
  const rows = await entriesOfMembers(knex)
    .whereIn(["source", "source_id"], causes)
    .whereNotNull("posting.holder_id")
    // What moves on to another account is not the order's doing.
    .whereNot({ kind: "merge" })
    .orderBy([
      { column: "entry.occurred_at", order: "desc" },
      { column: "entry.id", order: "desc" },
    ])
    .limit(ENTRIES_MAX)
  return rows.map((row) => asRead(row, order_id))
}

const sumOf = (lines: EarnedLine[], pointsIn: (line: EarnedLine) => number) =>
  lines.reduce((sum, line) => sum + pointsIn(line), 0)
