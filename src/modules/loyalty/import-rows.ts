import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { randomUUID } from "crypto"
import { defineKeyset } from "../../lib/cursor"
import { importStatus } from "./domain/import"
import type LoyaltyImport from "./models/loyalty-import"

export type ImportRow = Omit<
  InferTypeOf<typeof LoyaltyImport>,
  "created_at" | "updated_at" | "deleted_at"
>

const TABLE = "loyalty_import"
const ERRORS = "loyalty_import_error"

/** Many times as long as a batch takes; each batch begins it anew. */
const LEASE_MS = 120_000
const NO_LEASE = { lease_token: null, leased_until: null }

/** Real time: it measures a process, not the business. */
const leaseEnd = () => new Date(Date.now() + LEASE_MS)

export type NewImport = Pick<
  ImportRow,
  "id" | "upload_id" | "is_dry_run" | "user_id"
>

/** With a lease: nobody begins before `settleImport`, or this process died. */
export async function openImport(knex: Knex, wanted: NewImport, now: Date) {
  await knex(TABLE).insert({
    ...wanted,
    ...{ occurred_at: now, leased_until: leaseEnd() },
  })
}

/** @throws {MedusaError} `not_found` */
async function lockImport(knex: Knex, id: string): Promise<ImportRow> {
  const row = await knex(TABLE)
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty import ${id}`
    )
  }
  return row
}

/**
 * Makes this process the one that is at it.
 *
 * @returns nothing while another is, or when there is nothing left to do
 */
export async function takeImport(
  knex: Knex,
  id: string
): Promise<ImportRow | undefined> {
  const row = await lockImport(knex, id)
  const isOver = importStatus.isFinal(row.status)
  // Real time, as leases are.
  const isTaken = row.leased_until && row.leased_until.getTime() > Date.now()
  if (isTaken || (isOver && !row.leased_until)) {
    return undefined
  }
  const status = isOver ? row.status : "running"
  const lease = { lease_token: randomUUID(), leased_until: leaseEnd() }
  await knex(TABLE)
    .where({ id })
    .update({ status, ...lease })
  return { ...row, status, ...lease }
}

/** As it is now; nothing when it is over, or another process is at it. */
export async function lockTurn(
  knex: Knex,
  { id, lease_token }: ImportRow
): Promise<ImportRow | undefined> {
  const row = await lockImport(knex, id)
  return row.lease_token === lease_token && row.status === "running"
    ? row
    : undefined
}

/** Another may take it at once. */
export async function giveImportBack(
  knex: Knex,
  { id, lease_token }: ImportRow
) {
  await knex(TABLE)
    .where({ id, lease_token })
    // Not null, or what is over would be done with; see `endImport`.
    .update({ lease_token: null, leased_until: new Date(0) })
}

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
  turn: ImportRow,
  { status, reason = null, now }: ImportEnd
): Promise<boolean> {
  const row = await lockTurn(knex, turn)
  if (!row) {
    return false
  }
  importStatus.assert(row.status, status, row.id)
  await knex(TABLE)
    .where({ id: row.id })
    .update({ status, reason, finished_at: now })
  return true
}

/** What is imported already stays. @throws `loyalty_transition_refused` */
export async function cancelImport(knex: Knex, id: string, now: Date) {
  const row = await lockImport(knex, id)
  importStatus.assert(row.status, "canceled", id)
  const [canceled] = await knex(TABLE)
    .where({ id })
    .update({
      ...{ status: "canceled", finished_at: now },
      ...{ lease_token: null, leased_until: new Date(0) },
    })
    .returning("*")
  return canceled as ImportRow
}

/** Nobody is at it. If it is over, too, nothing is left to do. */
export async function settleImport(knex: Knex, id: string) {
  await knex(TABLE).where({ id }).update(NO_LEASE)
}

/** What nobody is at: new, cut short, or over with its file still there. */
export async function listOpenImports(
  knex: Knex,
  { after, limit }: { after: string | null; limit: number }
): Promise<string[]> {
  return knex(TABLE)
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

export interface RowError {
  row: number
  path: string
  message: string
}

export interface BatchResult {
  /** How many rows of the file are done with it. */
  row_count: number
  imported: number
  known: number
  points: number
  tiers: number
  errors: RowError[]
}

/** How far it has come, and what was found on the way. */
export async function noteProgress(
  knex: Knex,
  row: ImportRow,
  { row_count, imported, known, points, tiers, errors }: BatchResult
) {
  if (errors.length) {
    await knex(ERRORS).insert(
      errors.map((error) => ({
        id: generateEntityId(undefined, "loyimperr"),
        import_id: row.id,
        ...error,
      }))
    )
  }
  await knex(TABLE)
    .where({ id: row.id })
    .update({
      row_count,
      imported_count: row.imported_count + imported,
      known_count: row.known_count + known,
      failed_count: row.failed_count + errors.length,
      points_imported: String(BigInt(row.points_imported) + BigInt(points)),
      tiers_set: row.tiers_set + tiers,
      leased_until: leaseEnd(),
    })
}

const inFileOrder = defineKeyset({
  name: "loyalty-import-error",
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
  const found: (RowError & { keyset: unknown[] })[] = await knex(ERRORS)
    .where({ import_id })
    .whereNull("deleted_at")
    .whereRaw(from.sql, from.bindings)
    .orderByRaw(inFileOrder.orderBy)
    .limit(limit + 1)
    .select("row", "path", "message", knex.raw(inFileOrder.select))
  const { rows, next } = inFileOrder.page(found, limit)
  return { errors: rows, next }
}
