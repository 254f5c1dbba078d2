import type { InferTypeOf } from "@medusajs/framework/types"
import type { ImportTable } from "../../lib/import"
import { importStatus } from "./domain/import-status"
import type ReviewImport from "./models/review-import"

export type ImportRow = Omit<
  InferTypeOf<typeof ReviewImport>,
  "created_at" | "updated_at" | "deleted_at"
>

export const reviewImports: ImportTable = {
  feature: "review",
  table: "review_import",
  errors: { table: "review_import_error", id_prefix: "revimperr" },
  status: importStatus,
}

export type NewImport = Pick<
  ImportRow,
  "id" | "upload_id" | "shape" | "date_order" | "is_dry_run" | "user_id"
>
