import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { crashPoint } from "../../lib/crash-point"
import { lockTurn, noteProgress, type RowError } from "../../lib/import"
import type { ReviewSettings } from "./domain/review-settings"
import { insertImported } from "./imported-rows"
import type { FoundReview } from "./ready-imports"
import { reviewImports, type ImportRow } from "./import-rows"

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
  turn: ImportRow,
  batch: ImportBatch,
  { settings, now }: { settings: ReviewSettings; now: Date }
): Promise<boolean> {
  const row = await lockTurn(knex, reviewImports, turn)
  if (!row) {
    return false
  }
  const unknown = await withoutKnown(knex, batch.found)
  const imported = row.is_dry_run
    ? unknown.length
    : await insertImported(knex, unknown, { settings, by: actorOf(row), now })
  crashPoint("review.import-rows-written")
  await noteProgress(knex, reviewImports, row, {
    ...{ row_count: batch.row_count, errors: batch.errors },
    ...{ imported, known: batch.found.length - imported },
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
