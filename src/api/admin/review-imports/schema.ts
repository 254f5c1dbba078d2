import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { importStatus } from "../../../modules/review/domain/import-status"
import { importShapes } from "../../../modules/review/domain/import/imported-review"
import { DATE_ORDERS } from "../../../modules/review/domain/import/written-date"

export const ImportShapeSchema = z.enum(importShapes)
export const DateOrderSchema = z.enum(DATE_ORDERS)

export const ReviewImportSchema = z
  .object({
    id: z.string(),
    upload_id: z.string(),
    shape: ImportShapeSchema,
    date_order: DateOrderSchema.nullable(),
    is_dry_run: z.boolean(),
    status: z.enum(importStatus.values),
    reason: z
      .string()
      .nullable()
      .describe("Why it failed: file-gone or file-unreadable."),
    row_count: z.int().describe("Rows that are done."),
    imported_count: z.int().describe("In a dry run: that would be."),
    known_count: z.int().describe("Imported before, and left as they are."),
    failed_count: z.int().describe("Rows that cannot be read."),
    created_at: moment,
    finished_at: moment.nullable(),
  })
  .meta({ id: "ReviewImport" })
