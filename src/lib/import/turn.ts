import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { randomUUID } from "crypto"
import type { ImportRow, ImportTable } from "./table"

/** Many times as long as a batch takes; each batch begins it anew. */
const LEASE_MS = 120_000
const NO_LEASE = { lease_token: null, leased_until: null }

/** Real time: it measures a process, not the business. */
export const leaseEnd = () => new Date(Date.now() + LEASE_MS)

/** With a lease: nobody begins before `settleImport`, or this process died. */
export async function openImport(
  knex: Knex,
  { table }: ImportTable,
  wanted: Pick<ImportRow, "id" | "upload_id" | "is_dry_run" | "user_id">,
  now: Date
) {
  await knex(table).insert({
    ...wanted,
    ...{ occurred_at: now, leased_until: leaseEnd() },
  })
}

/** @throws {MedusaError} `not_found` */
export async function lockImport<Row extends ImportRow>(
  knex: Knex,
  { feature, table }: ImportTable,
  id: string
): Promise<Row> {
  const row: Row | undefined = await knex(table)
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no ${feature} import ${id}`
    )
  }
  return row
}

/**
 * Makes this process the one that is at it.
 *
 * @returns nothing while another is, or when there is nothing left to do
 */
export async function takeImport<Row extends ImportRow>(
  knex: Knex,
  imports: ImportTable,
  id: string
): Promise<Row | undefined> {
  const row = await lockImport<Row>(knex, imports, id)
  const isOver = imports.status.isFinal(row.status)
  // Real time, as leases are.
  const isTaken = row.leased_until && row.leased_until.getTime() > Date.now()
  if (isTaken || (isOver && !row.leased_until)) {
    return undefined
  }
  const status = isOver ? row.status : "running"
  const lease = { lease_token: randomUUID(), leased_until: leaseEnd() }
  await knex(imports.table)
    .where({ id })
    .update({ status, ...lease })
  return { ...row, status, ...lease }
}

/** As it is now; nothing when it is over, or another process is at it. */
export async function lockTurn<Row extends ImportRow>(
  knex: Knex,
  imports: ImportTable,
  { id, lease_token }: Row
): Promise<Row | undefined> {
  const row = await lockImport<Row>(knex, imports, id)
  return row.lease_token === lease_token && row.status === "running"
    ? row
    : undefined
}

/** Another may take it at once. */
export async function giveImportBack(
  knex: Knex,
  { table }: ImportTable,
  { id, lease_token }: ImportRow
) {
  await knex(table)
    .where({ id, lease_token })
    // Not null, or what is over would be done with; see `endImport`.
    .update({ lease_token: null, leased_until: new Date(0) })
}

/** Nobody is at it. If it is over, too, nothing is left to do. */
export async function settleImport(
  knex: Knex,
  { table }: ImportTable,
  id: string
) {
  await knex(table).where({ id }).update(NO_LEASE)
}

/** What nobody is at: new, cut short, or over with its file still there. */
export async function listOpenImports(
  knex: Knex,
  { table }: ImportTable,
  { after, limit }: { after: string | null; limit: number }
): Promise<string[]> {
  return knex(table)
    .whereNull("deleted_at")
    .where((open) => {
      void open
        .where({ status: "waiting" })
        // Real time, as leases are.
        .orWhere("leased_until", "<", new Date())
    })
    .where("id", ">", after ?? "")
    .orderBy("id")
    .limit(limit)
    .pluck("id")
}
