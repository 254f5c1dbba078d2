import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { crashPoint } from "../../lib/crash-point"
import type { ReviewSettings } from "./domain/review-settings"
import { insertImported } from "./imported-rows"
import type { FoundReview } from "./ready-imports"
import { leaseEnd, lockImport, type ImportRow } from "./import-rows"

export interface RowError {
  row: number
  path: string
  message: string
}

export interface ImportBatch {
  /** How many rows of the file are done with it. */
  row_count: number
  found: FoundReview[]
  errors: RowError[]
}

/**
 * Writes some rows of a file and how far it has come, all or nothing. So a
 * process may die anywhere, and the next goes on behind the last batch.
 *
 * @returns false when somebody has canceled it, or another process is at it
 */
export async function importBatch(
  knex: Knex,
  { id, lease_token }: ImportRow,
  batch: ImportBatch,
  { settings, now }: { settings: ReviewSettings; now: Date }
): Promise<boolean> {
  const row = await lockImport(knex, id)
  if (row.lease_token !== lease_token || row.status !== "running") {
    return false
  }
  const unknown = await withoutKnown(knex, batch.found)
  const imported_count = row.is_dry_run
    ? unknown.length
    : await insertImported(knex, unknown, { settings, by: actorOf(row), now })
  crashPoint("review.import-rows-written")
  await insertErrors(knex, id, batch.errors)
  await knex("review_import")
    .where({ id })
    .update({
      row_count: batch.row_count,
      imported_count: row.imported_count + imported_count,
      known_count: row.known_count + batch.found.length - imported_count,
      failed_count: row.failed_count + batch.errors.length,
      leased_until: leaseEnd(),
    })
  return true
}

const actorOf = ({ user_id }: ImportRow) =>
  user_id ? { type: "user", id: user_id } : { type: "system" }

const OWN = "own:"

/**
 * Each review once: a file may name it twice, an earlier file may have brought
 * it, and our own export may come back to where it was written.
 */
async function withoutKnown(
  knex: Knex,
  found: FoundReview[]
): Promise<FoundReview[]> {
  const byId = new Map<string, FoundReview>()
  for (const one of found) {
    const { external_id } = one.review
    byId.set(external_id, byId.get(external_id) ?? one)
  }
  const ids = [...byId.keys()]
  const imported: string[] = await knex("review")
    .whereIn("external_id", ids)
    .whereNull("deleted_at")
    .pluck("external_id")
  const written: string[] = await knex("review")
    .whereIn("id", ids.flatMap(ownIdOf))
    .pluck("id")
  const known = new Set([...imported, ...written.map((id) => OWN + id)])
  return [...byId.values()].filter(
    ({ review }) => !known.has(review.external_id)
  )
}

const ownIdOf = (external_id: string) =>
  external_id.startsWith(OWN) ? [external_id.slice(OWN.length)] : []

async function insertErrors(knex: Knex, import_id: string, errors: RowError[]) {
  if (errors.length) {
    await knex("review_import_error").insert(
      errors.map((error) => ({
        id: generateEntityId(undefined, "revimperr"),
        import_id,
        ...error,
      }))
    )
  }
}
