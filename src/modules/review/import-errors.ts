import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { defineKeyset } from "../../lib/cursor"
import type { RowError } from "./importing"

const inFileOrder = defineKeyset({
  name: "review-import-error",
  columns: { row: "bigint", path: "text" },
  direction: "asc",
})

/** What is wrong with a file, in the order of its rows. */
export async function listImportErrors(
  knex: Knex,
  {
    import_id,
    after,
    limit,
  }: { import_id: string; after?: string; limit: number }
): Promise<{ errors: RowError[]; next: string | null }> {
  const from = inFileOrder.where(after)
  const found: (RowError & { keyset: unknown[] })[] = await knex(
    "review_import_error"
  )
    .where({ import_id })
    .whereNull("deleted_at")
    .whereRaw(from.sql, from.bindings)
    .orderByRaw(inFileOrder.orderBy)
    .limit(limit + 1)
    .select("row", "path", "message", knex.raw(inFileOrder.select))
  const { rows, next } = inFileOrder.page(found, limit)
  return { errors: rows, next }
}
