import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { readImport } from "../../lib/import"
import { defineSweep } from "../../lib/sweep"
import { reviewImports, type ImportRow } from "../../modules/review/import-rows"
import {
  findTable,
  giveUpImportFile,
  openTable,
  type TableFile,
} from "../upload"
import { importBatches } from "./import-batches"
import { readSettings } from "./read-settings"
import { reviewIn } from "./review-service"

export const readReviewImport = (container: MedusaContainer, id: string) =>
  readImport<ImportRow, TableFile>(id, {
    imports: reviewImports,
    service: reviewIn(container),
    findFile: (upload_id) => findTable(container, upload_id),
    writeRows: (turn, file) => writeRows(container, turn, file),
    giveUpFile: (turn) =>
      giveUpImportFile(container, reviewIn(container), turn),
  })

/** @returns false when it is not this process's any more */
async function writeRows(
  container: MedusaContainer,
  turn: ImportRow,
  file: TableFile
): Promise<boolean> {
  const { rows } = await openTable(container, file)
  const settings = await readSettings(container, null)
  for await (const batch of importBatches(container, turn, rows)) {
    const around = { settings, now: clock.now() }
    if (!(await reviewIn(container).importBatch(turn, batch, around))) {
      return false
    }
    crashPoint("review.import-batch-done")
  }
  return true
}

defineSweep({
  name: "review-import",
  title: "Imports reviews from files of other providers",
  schedule: "* * * * *",
  async find({ container }, page) {
    const ids = await reviewIn(container).listOpenImports(page)
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: id }, { container }) => readReviewImport(container, id),
})
