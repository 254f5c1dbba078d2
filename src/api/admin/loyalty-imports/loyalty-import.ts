import { importAnswer } from "../../../lib/import/answer"
import type { ImportRow } from "../../../modules/loyalty/import-rows"

export function loyaltyImport(row: ImportRow) {
  return {
    ...importAnswer(row),
    points_imported: Number(row.points_imported),
    tiers_set: row.tiers_set,
  }
}
