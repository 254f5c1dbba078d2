import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { importStatus } from "../../../modules/loyalty/domain/import"

export const LoyaltyImportSchema = z
  .object({
    id: z.string(),
    upload_id: z.string(),
    is_dry_run: z.boolean(),
    status: z.enum(importStatus.values),
    reason: z
      .string()
      .nullable()
      .describe("Why it failed: file-gone or file-unreadable."),
    row_count: z.int().describe("Rows that are done."),
    imported_count: z.int().describe("In a dry run: that would be."),
    known_count: z.int().describe("Imported before, and left as they are."),
    failed_count: z.int().describe("Rows that cannot be imported."),
    points_imported: z.int().describe("In a dry run: that would be given."),
    tiers_set: z.int().describe("In a dry run: that would be."),
    created_at: moment,
    finished_at: moment.nullable(),
  })
  .meta({ id: "LoyaltyImport" })
