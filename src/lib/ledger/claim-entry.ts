import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { RequestProblem } from "../errors"
import type { Book } from "./book"
import type { EntryKey } from "./entry"

/** What a verb answers. `is_repeated`: the key had posted the same before. */
export interface Posted {
  entry_id: string
  is_repeated: boolean
}

export interface EntryHead extends EntryKey {
  unit: string
  occurred_at: Date
  input_hash: string
  reverses_id?: string
  details?: Record<string, unknown>
}

/**
 * Takes the key for this transaction. Who comes second with the same key waits
 * here until the first has committed, and then finds its entry.
 *
 * @throws {RequestProblem} `ledger_key_reused` when the first moved another
 * amount or other accounts
 */
export async function claimEntry(
  { tables }: Book,
  knex: Knex,
  { kind, source, source_id, rule = "", details, ...head }: EntryHead
): Promise<Posted> {
  const key = { kind, source, source_id, rule }
  const { unit, occurred_at, input_hash, reverses_id } = head
  const [claimed]: { id: string }[] = await knex(tables.entry)
    .insert({
      id: generateEntityId(undefined, "lent"),
      ...key,
      unit,
      occurred_at,
      input_hash,
      reverses_id,
      details: details && JSON.stringify(details),
    })
    .onConflict(["source", "source_id", "kind", "rule"])
    .ignore()
    .returning("id")
  if (claimed) {
    return { entry_id: claimed.id, is_repeated: false }
  }
  return repeat(await knex(tables.entry).where(key).first(), input_hash)
}

function repeat(entry: EntryHead & { id: string }, inputHash: string): Posted {
  if (entry.input_hash !== inputHash) {
    throw new RequestProblem(
      "duplicate_error",
      `${entry.source} ${entry.source_id} has posted another ${entry.kind} before, as entry ${entry.id}`,
      { code: "ledger_key_reused" }
    )
  }
  return { entry_id: entry.id, is_repeated: true }
}
