import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { defineKeyset } from "../cursor"
import type { ImportRow, ImportTable } from "./table"
import { leaseEnd } from "./turn"

/** What is wrong with a row, and where. It names no person. */
export interface RowError {
  /** As a spreadsheet counts: the header is row 1. */
  row: number
  /** The column; empty if it is the row as a whole. */
  path: string
  message: string
}

export interface BatchResult {
  /** How many rows of the file are done with it. */
  row_count: number
  imported: number
  known: number
  errors: RowError[]
  /** Columns of the feature's own. */
  figures?: Record<string, string | number>
}

/** How far it has come, and what was found on the way. */
export async function noteProgress(
  knex: Knex,
  { table, errors: found }: ImportTable,
  row: ImportRow,
  { row_count, imported, known, errors, figures }: BatchResult
) {
  if (errors.length) {
    await knex(found.table).insert(
      errors.map((error) => ({
        id: generateEntityId(undefined, found.id_prefix),
        import_id: row.id,
        ...error,
      }))
    )
  }
  await knex(table)
    .where({ id: row.id })
    .update({
      row_count,
      imported_count: row.imported_count + imported,
      known_count: row.known_count + known,
      failed_count: row.failed_count + errors.length,
      ...figures,
      leased_until: leaseEnd(),
    })
}

export interface ErrorQuery {
  import_id: string
  after?: string
  limit: number
}

/** What is wrong with a file, in the order of its rows. */
export async function listImportErrors(
  knex: Knex,
  { feature, errors: { table } }: ImportTable,
  { import_id, after, limit }: ErrorQuery
): Promise<{ errors: RowError[]; next: string | null }> {
  const inFileOrder = defineKeyset({
    name: `${feature}-import-error`,
    columns: { row: "bigint", path: "text" },
    direction: "asc",
  })
  const from = inFileOrder.where(after)
  const found: (RowError & { keyset: unknown[] })[] = await knex(table)
    .where({ import_id })
    .whereNull("deleted_at")
    .whereRaw(from.sql, from.bindings)
    .orderByRaw(inFileOrder.orderBy)
    .limit(limit + 1)
    .select("row", "path", "message", knex.raw(inFileOrder.select))
  const { rows, next } = inFileOrder.page(found, limit)
  return { errors: rows, next }
}
