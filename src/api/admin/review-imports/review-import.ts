import type { ImportShape } from "../../../modules/review/domain/import/imported-review"
import type { DateOrder } from "../../../modules/review/domain/import/written-date"
import type { ImportRow } from "../../../modules/review/import-rows"

export function reviewImport(row: ImportRow) {
  return {
    id: row.id,
    upload_id: row.upload_id,
    shape: row.shape as ImportShape,
    date_order: row.date_order as DateOrder | null,
    is_dry_run: row.is_dry_run,
    status: row.status,
    reason: row.reason,
    row_count: row.row_count,
    imported_count: row.imported_count,
    known_count: row.known_count,
    failed_count: row.failed_count,
    created_at: row.occurred_at,
    finished_at: row.finished_at,
  }
}
