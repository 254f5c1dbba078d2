import { isDeepStrictEqual } from "util"

type ChangedTable =
  "loyalty_account" | "loyalty_program" | "loyalty_reward" | "loyalty_tier"

/**
 * What a verb has made of a row, as plain JSON: enough to take it back while
 * nobody else has changed it.
 */
export interface RowChange {
  table: ChangedTable
  id: string
  /** Null: it was not there. */
  was: Record<string, unknown> | null
  is: Record<string, unknown>
}

/** `names` are what the verb may change, and what it must not overwrite. */
export function changeOf<Row extends { id: string }>(
  table: ChangedTable,
  { was, is }: { was: Row | null; is: Row },
  names: readonly string[]
): RowChange {
  return {
    ...{ table, id: is.id, is: stateOf(is, names) },
    was: was && stateOf(was, names),
  }
}

/** Whether nobody has changed it since. */
export const isAsLeft = (row: object, { is }: RowChange) =>
  isDeepStrictEqual(stateOf(row, Object.keys(is)), is)

function stateOf(row: object, names: readonly string[]) {
  const all: Record<string, unknown> = { deleted_at: null, ...row }
  const state = Object.fromEntries(
    ["deleted_at", ...names].map((name) => [name, all[name] ?? null])
  )
  return JSON.parse(JSON.stringify(state)) as Record<string, unknown>
}
