import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { errorClassOf } from "../../lib/error-class"
import { defineSweep } from "../../lib/sweep"
import { adjustedUntil } from "../../modules/loyalty/domain/account/adjusted-until"
import { importStatus } from "../../modules/loyalty/domain/import"
import type { ImportRow } from "../../modules/loyalty/import-rows"
import type { ImportedBalances } from "../../modules/loyalty/importing-balances"
import { findTable, openTable, type TableFile } from "../upload"
import { balanceBatches } from "./balance-batches"
import { LoyaltyEvents } from "./events"
import { giveUpImportFile } from "./give-up-import-file"
import { loyaltyIn } from "./loyalty-service"

type Outcome = { status: "finished" | "failed"; reason?: string }

/**
 * Goes on with an import where it stands. Any number of processes may try at
 * once: one is at it, and one that stood still too long writes nothing more.
 */
async function readLoyaltyImport(container: MedusaContainer, id: string) {
  const loyalty = loyaltyIn(container)
  const turn = await loyalty.takeImport(id)
  if (!turn) {
    return
  }
  if (importStatus.isFinal(turn.status)) {
    await giveUpImportFile(container, turn)
    return
  }
  try {
    const outcome = await readRows(container, turn)
    const ended = outcome && { ...outcome, now: clock.now() }
    if (ended && (await loyalty.endImport(turn, ended))) {
      crashPoint("loyalty.import-ended")
      await giveUpImportFile(container, turn)
    }
  } catch (error) {
    await loyalty.giveImportBack(turn)
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
  const batches = balanceBatches(container, rows, {
    ...(await readTerms(container)),
    row_count: turn.row_count,
  })
  for await (const batch of batches) {
    const result = await loyaltyIn(container).importBatch(
      ...([turn, batch, clock.now()] as const)
    )
    if (!result) {
      return undefined
    }
    crashPoint("loyalty.import-batch-done")
    if (!turn.is_dry_run) {
      await tell(container, result)
    }
  }
  return { status: "finished" }
}

/** Until when a balance lasts that does not say so, as what is earned today. */
async function readTerms(container: MedusaContainer) {
  const definition = await loyaltyIn(container).findLeadingDefinition()
  const now = clock.now()
  const { time_zone } = definition ?? { time_zone: "UTC" }
  const expires_at = adjustedUntil(now, definition)
  return { now, time_zone, expires_at }
}

async function tell(
  container: MedusaContainer,
  { adjustments }: ImportedBalances
) {
  const events = adjustments.map(({ account_id, adjustment_id }) => ({
    name: LoyaltyEvents.ADJUSTED,
    data: { id: account_id, adjustment_id },
  }))
  if (events.length) {
    await container.resolve(Modules.EVENT_BUS).emit(events)
  }
}

export const importLoyalty = defineSweep({
  name: "loyalty-import",
  title: "Imports balances of other programmes from files",
  schedule: "* * * * *",
  async find({ container }, page) {
    const ids = await loyaltyIn(container).listOpenImports(page)
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: id }, { container }) => readLoyaltyImport(container, id),
})
