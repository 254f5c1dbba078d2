import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  oneOrMany,
} from "../../../lib/contract"
import { importStatus } from "../../../modules/loyalty/domain/import"
import { LoyaltyImportSchema } from "./schema"

export default defineContract({
  GET: {
    summary: "List the imports of balances",
    description: "The newest first.",
    access: "admin",
    query: listQuery({ status: oneOrMany(z.enum(importStatus.values)) }),
    responses: { 200: listOf("loyalty_imports", LoyaltyImportSchema) },
  },
  POST: {
    summary: "Import balances of another programme",
    description:
      "Reads a file that was sent before, within a minute and in the background. A dry run gives nothing and tells what would become of each row; the same file can be imported afterwards. A row gives once, in whichever file it comes: by its reference, or by what it says.",
    access: "admin",
    body: z.strictObject({
      upload_id: z.string(),
      is_dry_run: z.boolean().default(false),
    }),
    responses: { 201: z.object({ loyalty_import: LoyaltyImportSchema }) },
    errors: [
      "not_found",
      "loyalty_import_columns_invalid",
      "loyalty_program_missing",
      "upload_transition_refused",
    ],
  },
})
