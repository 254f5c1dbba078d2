import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { defineKeyset } from "../../lib/cursor"

export interface FeedMessage {
  id: string
  topic: string
  title: string
  body: string
  href: string | null
  sent_at: Date
  read_at: Date | null
}

export interface FeedPage {
  after?: string
  limit: number
}

/** Which of the unread ones were read: some, or all there are by now. */
export type ReadOnes = { ids: string[] } | { all: true }

const newestFirst = defineKeyset({
  name: "message-feed",
  columns: { sent_at: "timestamptz", id: "text" },
  direction: "desc",
})

/** Written out as the indexes have it, or PostgreSQL would not use them. */
const IS_SHOWN = "channel = 'feed' and status = 'sent' and deleted_at is null"

/** What a customer was told in the feed; what has expired stays readable. */
export async function readFeed(
  knex: Knex,
  customerId: string,
  { after, limit }: FeedPage
) {
  const { sql, bindings } = newestFirst.where(after)
  const rows = await feedOf(knex, customerId)
    .whereRaw(sql, bindings)
    .select("id", "topic", "title", "body", "href", "sent_at", "read_at")
    .select(knex.raw(newestFirst.select))
    .orderByRaw(newestFirst.orderBy)
    .limit(limit + 1)
  const { rows: messages, next } = newestFirst.page(
    rows as (FeedMessage & { keyset: unknown[] })[],
    limit
  )
  return { messages, next, unread_count: await countUnread(knex, customerId) }
}

/** Counted each time: a number that is kept beside the rows drifts from them. */
export async function countUnread(knex: Knex, customerId: string) {
  const { count } = await feedOf(knex, customerId)
    .whereNull("read_at")
    .count<{ count: string }[]>({ count: "*" })
    .first()
    .then((row) => row ?? { count: 0 })
  return Number(count)
}

/**
 * Notes what was read, the first time it was. All of the ids or none.
 *
 * @throws {MedusaError} NOT_FOUND for what is not in this customer's feed
 */
export async function markRead(
  knex: Knex,
  customerId: string,
  ones: ReadOnes,
  now: Date
) {
  const asked = feedOf(knex, customerId)
    .select("id", "read_at")
    // Always in one order, so that two of the reader's devices cannot wait for
    // each other.
    .orderBy("id")
    .forUpdate()
  void ("ids" in ones
    ? asked.whereIn("id", ones.ids)
    : asked.whereNull("read_at"))
  const rows: Pick<FeedMessage, "id" | "read_at">[] = await asked
  if ("ids" in ones) {
    assertAllFound(ones.ids, rows)
  }
  const unread = rows.filter(({ read_at }) => !read_at).map(({ id }) => id)
  await knex("message").whereIn("id", unread).update({ read_at: now })
}

function assertAllFound(ids: string[], rows: { id: string }[]) {
  const found = new Set(rows.map(({ id }) => id))
  const missing = ids.find((id) => !found.has(id))
  if (missing !== undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no message ${missing} in your feed`
    )
  }
}

function feedOf(knex: Knex, customerId: string) {
  return knex("message").where("customer_id", customerId).whereRaw(IS_SHOWN)
}
