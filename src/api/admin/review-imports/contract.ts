import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  oneOrMany,
} from "../../../lib/contract"
import { importStatus } from "../../../modules/review/domain/import-status"
import {
  DateOrderSchema,
  ImportShapeSchema,
  ReviewImportSchema,
} from "./schema"

export default defineContract({
  GET: {
    summary: "List the imports of reviews",
    description: "The newest first.",
    access: "admin",
    query: listQuery({ status: oneOrMany(z.enum(importStatus.values)) }),
    responses: { 200: listOf("review_imports", ReviewImportSchema) },
  },
  POST: {
    summary: "Import reviews of another provider",
    description:
      "Reads a file that was sent before, within a minute and in the background. A dry run writes no review and tells what would become of each row; the same file can be imported afterwards, once.",
    access: "admin",
    body: z.strictObject({
      upload_id: z.string(),
      is_dry_run: z.boolean().default(false),
      shape: ImportShapeSchema.optional().describe("Default: by its columns."),
      date_order: DateOrderSchema.optional().describe(
        "Which comes first where both could be the day."
      ),
    }),
    responses: { 201: z.object({ review_import: ReviewImportSchema }) },
    errors: [
      "not_found",
      "review_import_shape_unknown",
      "upload_transition_refused",
    ],
  },
})
