import type { MedusaContainer } from "@medusajs/framework/types"
import type { ImportRow } from "../../modules/loyalty/import-rows"
import { discardUploadWorkflow } from "../upload"
import { loyaltyIn } from "./loyalty-service"

/**
 * Addresses of people are in the file, so it goes with the import that is
 * over. After a dry run it stays, to be imported; a day later it goes, too.
 */
export async function giveUpImportFile(
  container: MedusaContainer,
  { id, upload_id, is_dry_run }: ImportRow
) {
  if (!is_dry_run) {
    await discardUploadWorkflow(container).run({
      input: { upload_ids: [upload_id] },
    })
  }
  await loyaltyIn(container).settleImport(id)
}
