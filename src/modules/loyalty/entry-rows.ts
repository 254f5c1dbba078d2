import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { RequestProblem } from "../../lib/errors"
import { pointsBook } from "./book"

interface Key {
  kind: string
  source: string
  source_id: string
  rule?: string
}

/**
 * Whether a key has posted before. The book itself compares all moves, and would
 * take the same for another once the member was merged, or has spent something:
 * so what was moved in all is compared.
 *
 * @throws {RequestProblem} `ledger_key_reused` when that was another amount
 */
export async function findPosted(
  knex: Knex,
  { rule = "", ...key }: Key,
  { account, amount }: { account: string; amount: bigint }
): Promise<boolean> {
  const { entry, posting } = pointsBook.tables
  const posted = await knex(entry)
    .leftJoin(posting, (on) => {
      void on
        .on(`${posting}.entry_id`, `${entry}.id`)
        .andOnVal(`${posting}.account`, account)
    })
    .where({ ...key, rule })
    .first(`${entry}.id`, `${posting}.amount`)
  if (posted && BigInt(posted.amount ?? 0) !== amount) {
    throw new RequestProblem(
      "duplicate_error",
      `${key.source} ${key.source_id} has posted another ${key.kind} before, as entry ${posted.id}`,
      { code: "ledger_key_reused" }
    )
  }
  return Boolean(posted)
}
