import { z } from "@medusajs/framework/zod"
import {
  importMoments,
  importNames,
  importProgress,
} from "../../../lib/import/answer"
import { importStatus } from "../../../modules/review/domain/import-status"
import { importShapes } from "../../../modules/review/domain/import/imported-review"
import { DATE_ORDERS } from "../../../modules/review/domain/import/written-date"

export const ImportShapeSchema = z.enum(importShapes)
export const DateOrderSchema = z.enum(DATE_ORDERS)

export const ReviewImportSchema = z
  .object({
    ...importNames,
    shape: ImportShapeSchema,
    date_order: DateOrderSchema.nullable(),
    ...importProgress(importStatus),
    failed_count: z.int().describe("Rows that cannot be read."),
    ...importMoments,
  })
  .meta({ id: "ReviewImport" })
