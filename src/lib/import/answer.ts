import { z } from "@medusajs/framework/zod"
import { moment } from "../contract"
import type { Status } from "../status"
import type { ImportState } from "./states"
import type { ImportRow } from "./table"

/** Which import it is; a feature's own terms follow. */
export const importNames = { id: z.string(), upload_id: z.string() }

/** How far it has come; what failed and a feature's own figures follow. */
export const importProgress = (status: Status<ImportState>) => ({
  is_dry_run: z.boolean(),
  status: z.enum(status.values),
  reason: z
    .string()
    .nullable()
    .describe("Why it failed: file-gone or file-unreadable."),
  row_count: z.int().describe("Rows that are done."),
  imported_count: z.int().describe("In a dry run: that would be."),
  known_count: z.int().describe("Imported before, and left as they are."),
})

/** The last of its fields. */
export const importMoments = {
  created_at: moment,
  finished_at: moment.nullable(),
}

/** @param id of the schema, as the client names it */
export const importErrorSchema = (id: string) =>
  z
    .object({
      row: z.int().describe("As a spreadsheet counts: the header is 1."),
      path: z
        .string()
        .describe("The column; empty if it is the row as a whole."),
      message: z.string(),
    })
    .meta({ id })

/** What is answered of every import; a feature adds its own. */
export const importAnswer = (row: ImportRow) => ({
  id: row.id,
  upload_id: row.upload_id,
  is_dry_run: row.is_dry_run,
  status: row.status,
  reason: row.reason,
  row_count: row.row_count,
  imported_count: row.imported_count,
  known_count: row.known_count,
  failed_count: row.failed_count,
  created_at: row.occurred_at,
  finished_at: row.finished_at,
})
