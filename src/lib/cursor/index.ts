import { MedusaError } from "@medusajs/framework/utils"
import { decodeCursor, encodeCursor } from "./codec"
import { keyTypes } from "./key-types"

interface KeysetOrder {
  /** Stands in the cursor: one list refuses the cursors of another. */
  name: string
  /**
   * From the most to the least significant; together unique, none nullable.
   * A name may have its table before it: `note.id`.
   */
  columns: Record<string, keyof typeof keyTypes>
  direction: "asc" | "desc"
}

/**
 * An order by which a list is paged from position to position instead of by
 * offset: no row is met twice or missed, whatever is inserted meanwhile.
 */
export function defineKeyset({ name, columns, direction }: KeysetOrder) {
  const names = Object.keys(columns).map(quote)
  const types = Object.values(columns).map((type) => keyTypes[type])

  const isKey = (key: unknown[]): key is string[] =>
    key.length === types.length &&
    key.every((text, at) => typeof text === "string" && types[at].accepts(text))

  return {
    /** A column for the select list; `page` reads it and takes it out. */
    select: `json_build_array(${names.map((column, at) => types[at].write(column)).join(", ")}) as keyset`,

    orderBy: names.map((column) => `${column} ${direction}`).join(", "),

    /** A condition with `?` bindings, for knex's `whereRaw` or plain SQL. */
    where(after: string | null | undefined) {
      if (after === null || after === undefined) {
        return { sql: "true", bindings: [] }
      }
      const comparison = direction === "asc" ? ">" : "<"
      const values = types.map(({ read }) => read).join(", ")
      return {
        sql: `(${names.join(", ")}) ${comparison} (${values})`,
        bindings: decodeCursor(name, after, isKey),
      }
    },

    /** `rows` were read with a limit of `limit + 1`. */
    page<Row extends { keyset: unknown[] }>(rows: Row[], limit: number) {
      const last = rows.length > limit ? rows[limit - 1].keyset : undefined
      return {
        rows: rows.slice(0, limit).map(({ keyset: _, ...row }) => row),
        next: last ? encodeCursor(name, soundKey(last)) : null,
      }
    },
  }

  function soundKey(key: unknown[]) {
    if (!isKey(key)) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `A row of the list ${name} has no position: a column of its order is null or too long`
      )
    }
    return key
  }
}

function quote(column: string) {
  return column
    .split(".")
    .map((part) => `"${part}"`)
    .join(".")
}
