import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newEntityId } from "../entity-id"
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

type EntryRow = Required<EntryKey> & { id: string; input_hash: string }

const KEY = ["source", "source_id", "kind", "rule"] as const

/**
 * Takes the key for this transaction. Who comes second with the same key waits
 * here until the first has committed, and then finds its entry.
 *
 * @throws {RequestProblem} `ledger_key_reused` when the first moved another
 * amount or other accounts
 */
export async function claimEntry(
  book: Book,
  knex: Knex,
  head: EntryHead
): Promise<Posted> {
  const [posted] = await claimEntries(book, knex, [head])
  return posted
}

/**
 * The same for many keys, answered in the order asked. They are taken in the
 * order of the keys, so two who take the same ones never wait for each other.
 */
export async function claimEntries(
  { tables }: Book,
  knex: Knex,
  heads: EntryHead[]
): Promise<Posted[]> {
  if (!heads.length) {
    return []
  }
  const wanted = heads.map(rowOf)
  const claimed: string[] = await knex(tables.entry)
    .insert([...wanted].sort(byKey))
    .onConflict([...KEY])
    .ignore()
    .returning("id")
    .then((rows: { id: string }[]) => rows.map(({ id }) => id))
  const isNew = new Set(claimed)
  const others = wanted.filter(({ id }) => !isNew.has(id))
  const known = await readEntries(knex, tables.entry, others)
  return wanted.map((row) =>
    isNew.has(row.id)
      ? { entry_id: row.id, is_repeated: false }
      : repeat(known.get(keyOf(row)), row)
  )
}

function rowOf({
  kind,
  source,
  source_id,
  rule = "",
  details,
  ...head
}: EntryHead) {
  const { unit, occurred_at, input_hash, reverses_id } = head
  return {
    id: newEntityId("lent"),
    ...{ kind, source, source_id, rule },
    ...{ unit, occurred_at, input_hash, reverses_id },
    details: details && JSON.stringify(details),
  }
}

const keyOf = (row: Required<EntryKey>) =>
  JSON.stringify(KEY.map((column) => row[column]))

function byKey(one: Required<EntryKey>, other: Required<EntryKey>) {
  const [first, second] = [keyOf(one), keyOf(other)]
  return first < second ? -1 : Number(first > second)
}

async function readEntries(
  knex: Knex,
  table: string,
  keys: Required<EntryKey>[]
): Promise<Map<string, EntryRow>> {
  if (!keys.length) {
    return new Map()
  }
  const rows: EntryRow[] = await knex(table)
    .whereIn(
      [...KEY],
      keys.map((key) => KEY.map((column) => key[column]))
    )
    .select("id", "input_hash", ...KEY)
  return new Map(rows.map((row) => [keyOf(row), row]))
}

function repeat(entry: EntryRow | undefined, { input_hash }: EntryRow) {
  if (entry?.input_hash !== input_hash) {
    throw new RequestProblem(
      "duplicate_error",
      `${entry?.source} ${entry?.source_id} has posted another ${entry?.kind} before, as entry ${entry?.id}`,
      { code: "ledger_key_reused" }
    )
  }
  return { entry_id: entry.id, is_repeated: true }
}
