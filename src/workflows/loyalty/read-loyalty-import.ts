import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { readImport } from "../../lib/import"
import { defineSweep } from "../../lib/sweep"
import { adjustedUntil } from "../../modules/loyalty/domain/account/adjusted-until"
import {
  loyaltyImports,
  type ImportRow,
} from "../../modules/loyalty/import-rows"
import type { ImportedBalances } from "../../modules/loyalty/importing-balances"
import {
  findTable,
  giveUpImportFile,
  openTable,
  type TableFile,
} from "../upload"
import { balanceBatches } from "./balance-batches"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"

export const readLoyaltyImport = (container: MedusaContainer, id: string) =>
  readImport<ImportRow, TableFile>(id, {
    imports: loyaltyImports,
    service: loyaltyIn(container),
    findFile: (upload_id) => findTable(container, upload_id),
    writeRows: (turn, file) => writeRows(container, turn, file),
    giveUpFile: (turn) =>
      giveUpImportFile(container, loyaltyIn(container), turn),
  })

/** @returns false when it is not this process's any more */
async function writeRows(
  container: MedusaContainer,
  turn: ImportRow,
  file: TableFile
): Promise<boolean> {
  const { rows } = await openTable(container, file)
  const batches = balanceBatches(container, rows, {
    ...(await readTerms(container)),
    row_count: turn.row_count,
  })
  const tried = turn.is_dry_run
    ? { given: new Map(), placed: new Map() }
    : undefined
  for await (const batch of batches) {
    const result = await loyaltyIn(container).importBatch(
      ...([turn, { ...batch, tried }, clock.now()] as const)
    )
    if (!result) {
      return false
    }
    crashPoint("loyalty.import-batch-done")
    if (!turn.is_dry_run) {
      await tell(container, result)
    }
  }
  return true
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
