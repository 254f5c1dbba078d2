import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { randomUUID } from "crypto"
import { importStatus } from "./domain/import-status"
import type { ImportShape } from "./domain/import/imported-review"
import type { DateOrder } from "./domain/import/written-date"
import type ReviewImport from "./models/review-import"

export type ImportRow = Omit<
  InferTypeOf<typeof ReviewImport>,
  "created_at" | "updated_at" | "deleted_at"
>

/** Many times as long as a batch takes; each batch begins it anew. */
const LEASE_MS = 120_000
const NO_LEASE = { lease_token: null, leased_until: null }

/** Real time: it measures a process, not the business. */
export const leaseEnd = () => new Date(Date.now() + LEASE_MS)

export interface NewImport {
  id: string
  upload_id: string
  shape: ImportShape
  date_order: DateOrder | null
  is_dry_run: boolean
  user_id: string | null
}

/** With a lease: nobody begins before `settleImport`, or this process died. */
export async function openImport(knex: Knex, wanted: NewImport, now: Date) {
  await knex("review_import").insert({
    ...wanted,
    ...{ occurred_at: now, leased_until: leaseEnd() },
  })
}

/** @throws {MedusaError} `not_found` */
export async function lockImport(knex: Knex, id: string): Promise<ImportRow> {
  const row = await knex("review_import")
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no review import ${id}`
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
  await knex("review_import")
    .where({ id })
    .update({ status, ...lease })
  return { ...row, status, ...lease }
}

/** Another may take it at once. */
export async function giveImportBack(
  knex: Knex,
  { id, lease_token }: ImportRow
) {
  await knex("review_import")
    .where({ id, lease_token })
    // Not null, or what is over would be done with; see `endImport`.
    .update({ lease_token: null, leased_until: new Date(0) })
}

/**
 * It is over. A lease stays until its file is gone, too: whoever finds one
 * that has run out removes the file.
 *
 * @returns whether it was still this process's
 */
export async function endImport(
  knex: Knex,
  { id, lease_token }: ImportRow,
  {
    status,
    reason = null,
    now,
  }: { status: "finished" | "failed"; reason?: string | null; now: Date }
): Promise<boolean> {
  const row = await lockImport(knex, id)
  if (row.lease_token !== lease_token || row.status !== "running") {
    return false
  }
  importStatus.assert(row.status, status, id)
  await knex("review_import")
    .where({ id })
    .update({ status, reason, finished_at: now })
  return true
}

/** What is imported already stays. @throws `review_transition_refused` */
export async function cancelImport(knex: Knex, id: string, now: Date) {
  const row = await lockImport(knex, id)
  importStatus.assert(row.status, "canceled", id)
  const [canceled] = await knex("review_import")
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
  await knex("review_import").where({ id }).update(NO_LEASE)
}

/** What nobody is at: new, cut short, or over with its file still there. */
export async function listOpenImports(
  knex: Knex,
  { after, limit }: { after: string | null; limit: number }
): Promise<string[]> {
  return knex("review_import")
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
