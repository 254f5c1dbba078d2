import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ImportRow, ImportTable } from "./table"
import { lockImport, lockTurn } from "./turn"

export interface ImportEnd {
  status: "finished" | "failed"
  reason?: string | null
  now: Date
}

/**
 * It is over. A lease stays until its file is gone, too: whoever finds one
 * that has run out removes the file.
 *
 * @returns whether it was still this process's
 */
export async function endImport(
  knex: Knex,
  imports: ImportTable,
  turn: ImportRow,
  { status, reason = null, now }: ImportEnd
): Promise<boolean> {
  const row = await lockTurn(knex, imports, turn)
  if (!row) {
    return false
  }
  imports.status.assert(row.status, status, row.id)
  await knex(imports.table)
    .where({ id: row.id })
    .update({ status, reason, finished_at: now })
  return true
}

/** What is imported already stays. @throws `<feature>_transition_refused` */
export async function cancelImport<Row extends ImportRow>(
  knex: Knex,
  imports: ImportTable,
  id: string,
  now: Date
): Promise<Row> {
  const row = await lockImport(knex, imports, id)
  imports.status.assert(row.status, "canceled", id)
  const [canceled]: Row[] = await knex(imports.table)
    .where({ id })
    .update({
      ...{ status: "canceled", finished_at: now },
      ...{ lease_token: null, leased_until: new Date(0) },
    })
    .returning("*")
  return canceled
}
