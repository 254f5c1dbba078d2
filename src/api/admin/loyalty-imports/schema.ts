import { z } from "@medusajs/framework/zod"
import {
  importMoments,
  importNames,
  importProgress,
} from "../../../lib/import/answer"
import { importStatus } from "../../../modules/loyalty/domain/import"

export const LoyaltyImportSchema = z
  .object({
    ...importNames,
    ...importProgress(importStatus),
    failed_count: z.int().describe("Rows that cannot be imported."),
    points_imported: z.int().describe("In a dry run: that would be given."),
    tiers_set: z.int().describe("In a dry run: that would be."),
    ...importMoments,
  })
  .meta({ id: "LoyaltyImport" })
