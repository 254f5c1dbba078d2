import type { ImportRow } from "../../../modules/loyalty/import-rows"

export function loyaltyImport(row: ImportRow) {
  return {
    id: row.id,
    upload_id: row.upload_id,
    is_dry_run: row.is_dry_run,
    status: row.status,
    reason: row.reason,
    row_count: row.row_count,
    imported_count: row.imported_count,
    known_count: row.known_count,
    failed_count: row.failed_count,
    points_imported: Number(row.points_imported),
    tiers_set: row.tiers_set,
    created_at: row.occurred_at,
    finished_at: row.finished_at,
  }
}
