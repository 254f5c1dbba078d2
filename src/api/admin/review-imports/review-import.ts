import { importAnswer } from "../../../lib/import/answer"
import type { ImportShape } from "../../../modules/review/domain/import/imported-review"
import type { DateOrder } from "../../../modules/review/domain/import/written-date"
import type { ImportRow } from "../../../modules/review/import-rows"

export function reviewImport(row: ImportRow) {
  return {
    ...importAnswer(row),
    shape: row.shape as ImportShape,
    date_order: row.date_order as DateOrder | null,
  }
}
