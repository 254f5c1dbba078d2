import type { MedusaContainer } from "@medusajs/framework/types"
import { discardUploadWorkflow } from "./discard-upload"

interface FinishedImport {
  id: string
  upload_id: string
  is_dry_run: boolean
}

/**
 * Addresses of people are in the file, so it goes with the import that is
 * over. After a dry run it stays, to be imported; a day later it goes, too.
 */
export async function giveUpImportFile(
  container: MedusaContainer,
  service: { settleImport(id: string): Promise<void> },
  { id, upload_id, is_dry_run }: FinishedImport
) {
  if (!is_dry_run) {
    await discardUploadWorkflow(container).run({
      input: { upload_ids: [upload_id] },
    })
  }
  await service.settleImport(id)
}
