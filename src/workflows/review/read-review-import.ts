import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { errorClassOf } from "../../lib/error-class"
import { defineSweep } from "../../lib/sweep"
import { importStatus } from "../../modules/review/domain/import-status"
import type { ImportRow } from "../../modules/review/import-rows"
import { findTable, openTable, type TableFile } from "../upload"
import { giveUpFile } from "./give-up-file"
import { importBatches } from "./import-batches"
import { readSettings } from "./read-settings"
import { reviewIn } from "./review-service"

type Outcome = { status: "finished" | "failed"; reason?: string }

/**
 * Goes on with an import where it stands. Any number of processes may try at
 * once: one is at it, and one that stood still too long writes nothing more.
 */
export async function readReviewImport(container: MedusaContainer, id: string) {
  const reviews = reviewIn(container)
  const turn = await reviews.takeImport(id)
  if (!turn) {
    return
  }
  if (importStatus.isFinal(turn.status)) {
    await giveUpFile(container, turn)
    return
  }
  try {
    const outcome = await readRows(container, turn)
    const ended = outcome && { ...outcome, now: clock.now() }
    if (ended && (await reviews.endImport(turn, ended))) {
      crashPoint("review.import-ended")
      await giveUpFile(container, turn)
    }
  } catch (error) {
    await reviews.giveImportBack(turn)
    // Its own words may quote a row, and these are logged.
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Import ${id} was interrupted: ${errorClassOf(error)}`
    )
  }
}

/** @returns nothing when it is not this process's any more */
async function readRows(
  container: MedusaContainer,
  turn: ImportRow
): Promise<Outcome | undefined> {
  const file = await findTable(container, turn.upload_id)
  if (!file) {
    return { status: "failed", reason: "file-gone" }
  }
  try {
    return await writeRows(container, turn, file)
  } catch (error) {
    if (errorClassOf(error).startsWith("CSV_")) {
      return { status: "failed", reason: "file-unreadable" }
    }
    throw error
  }
}

async function writeRows(
  container: MedusaContainer,
  turn: ImportRow,
  file: TableFile
): Promise<Outcome | undefined> {
  const { rows } = await openTable(container, file)
  const settings = await readSettings(container, null)
  for await (const batch of importBatches(container, turn, rows)) {
    const around = { settings, now: clock.now() }
    if (!(await reviewIn(container).importBatch(turn, batch, around))) {
      return undefined
    }
    crashPoint("review.import-batch-done")
  }
  return { status: "finished" }
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
