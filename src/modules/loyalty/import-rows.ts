import type { InferTypeOf } from "@medusajs/framework/types"
import type { ImportTable } from "../../lib/import"
import { importStatus } from "./domain/import"
import type LoyaltyImport from "./models/loyalty-import"

export type ImportRow = Omit<
  InferTypeOf<typeof LoyaltyImport>,
  "created_at" | "updated_at" | "deleted_at"
>

export const loyaltyImports: ImportTable = {
  feature: "loyalty",
  table: "loyalty_import",
  errors: { table: "loyalty_import_error", id_prefix: "loyimperr" },
  status: importStatus,
}

export type NewImport = Pick<
  ImportRow,
  "id" | "upload_id" | "is_dry_run" | "user_id"
>
