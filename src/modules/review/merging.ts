import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ownerOf } from "./picture-rows"

interface Merger {
  from_ids: string[]
  into_id: string
}

/** What names a customer, and beside what it may name them only once. */
const NAMED: { table: string; column: string; type?: string; once?: string }[] =
  [
    { table: "review", column: "customer_id" },
    {
      ...{ table: "review", column: "author_id", type: "author_type" },
      once: "product_id",
    },
    {
      ...{ table: "review_vote", column: "voter_id", type: "voter_type" },
      once: "review_id",
    },
    {
      ...{ table: "review_flag", column: "flagger_id", type: "flagger_type" },
      once: "review_id",
    },
    { table: "review_purchase", column: "customer_id" },
    { table: "review_request", column: "customer_id" },
    { table: "review_question", column: "customer_id" },
    { table: "review_question", column: "author_id", type: "author_type" },
    { table: "review_answer", column: "customer_id" },
    { table: "review_answer", column: "author_id", type: "author_type" },
  ]

/**
 * Makes what one customer left another's. No sum changes: where both had a
 * voice, the second stays with the id that is gone, which an erasure knows too.
 */
export async function mergeAuthor(knex: Knex, { from_ids, into_id }: Merger) {
  let reviews = 0
  for (const from_id of from_ids.filter((id) => id !== into_id)) {
    for (const named of NAMED) {
      const moved = await move(knex, named, from_id, into_id)
      const isWritten =
        named.table === "review" && named.column === "customer_id"
      reviews += isWritten ? moved : 0
    }
    await knex("review_picture")
      .where({ owner: ownerOf({ type: "customer", id: from_id }) })
      .whereNull("deleted_at")
      .update({ owner: ownerOf({ type: "customer", id: into_id }) })
  }
  return { reviews }
}

function move(
  knex: Knex,
  { table, column, type, once }: (typeof NAMED)[number],
  from_id: string,
  into_id: string
): Promise<number> {
  const rows = knex(table)
    .where({ [column]: from_id })
    .whereNull("deleted_at")
  if (type) {
    void rows.where({ [type]: "customer" })
  }
  if (once) {
    void rows.whereNotExists(
      knex(`${table} as own`)
        .where(`own.${column}`, into_id)
        .whereRaw("own.?? = ??.??", [once, table, once])
    )
  }
  return rows.update({ [column]: into_id })
}
