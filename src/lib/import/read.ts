import { MedusaError } from "@medusajs/framework/utils"
import { clock } from "../clock"
import { crashPoint } from "../crash-point"
import { errorClassOf } from "../error-class"
import type { ImportEnd } from "./end"
import type { ImportRow, ImportTable } from "./table"

interface ImportReading<Row extends ImportRow, File> {
  imports: Pick<ImportTable, "feature" | "status">
  /** The feature's service. */
  service: {
    takeImport: (id: string) => Promise<Row | undefined>
    endImport: (turn: Row, end: ImportEnd) => Promise<boolean>
    giveImportBack: (turn: Row) => Promise<void>
  }
  findFile: (upload_id: string) => Promise<File | undefined>
  /** @returns false when it is not this process's any more */
  writeRows: (turn: Row, file: File) => Promise<boolean>
  /** What is done once it is over; until then it is tried again. */
  giveUpFile: (turn: Row) => Promise<void>
}

type Outcome = Omit<ImportEnd, "now">

/**
 * Goes on with an import where it stands. Any number of processes may try at
 * once: one is at it, and one that stood still too long writes nothing more.
 */
export async function readImport<Row extends ImportRow, File>(
  id: string,
  reading: ImportReading<Row, File>
) {
  const { imports, service, giveUpFile } = reading
  const turn = await service.takeImport(id)
  if (!turn) {
    return
  }
  if (imports.status.isFinal(turn.status)) {
    await giveUpFile(turn)
    return
  }
  try {
    const outcome = await readRows(turn, reading)
    const ended = outcome && { ...outcome, now: clock.now() }
    if (ended && (await service.endImport(turn, ended))) {
      crashPoint(`${imports.feature}.import-ended`)
      await giveUpFile(turn)
    }
  } catch (error) {
    await service.giveImportBack(turn)
    // Its own words may quote a row, and these are logged.
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Import ${id} was interrupted: ${errorClassOf(error)}`
    )
  }
}

/** @returns nothing when it is not this process's any more */
async function readRows<Row extends ImportRow, File>(
  turn: Row,
  { findFile, writeRows }: ImportReading<Row, File>
): Promise<Outcome | undefined> {
  const file = await findFile(turn.upload_id)
  if (!file) {
    return { status: "failed", reason: "file-gone" }
  }
  try {
    const isDone = await writeRows(turn, file)
    return isDone ? { status: "finished" } : undefined
  } catch (error) {
    if (errorClassOf(error).startsWith("CSV_")) {
      return { status: "failed", reason: "file-unreadable" }
    }
    throw error
  }
}
