import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { listAppeals, type ShownAppeal } from "./appeal-rows"
import { listReplies, type ReplyRow } from "./replying"

/** What the author and the shop have said to each other about a review. */
export interface Talk {
  /** The newest. */
  appeal: ShownAppeal | null
  /** The oldest first. */
  replies: ReplyRow[]
}

/** Two questions for the whole page. */
export async function withTalk<Row extends { id: string }>(
  knex: Knex,
  rows: Row[]
): Promise<(Row & Talk)[]> {
  if (!rows.length) {
    return []
  }
  const ids = rows.map(({ id }) => id)
  const [appeals, replies] = await Promise.all([
    listAppeals(knex, ids),
    listReplies(knex, ids),
  ])
  return rows.map((row) => ({
    ...row,
    appeal: appeals.get(row.id) ?? null,
    replies: replies.get(row.id) ?? [],
  }))
}
