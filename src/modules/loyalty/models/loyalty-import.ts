import { model } from "@medusajs/framework/utils"
import { importStatus } from "../domain/import/import-status"

/** A file of balances of another programme, read row by row. */
const LoyaltyImport = model
  .define("loyalty_import", {
    id: model.id({ prefix: "loyimp" }).primaryKey(),
    upload_id: model.text(),
    is_dry_run: model.boolean().default(false),
    status: model.enum(importStatus.values).default(importStatus.initial),
    /** Rows that are done; a restart goes on behind them. */
    row_count: model.number().default(0),
    imported_count: model.number().default(0),
    known_count: model.number().default(0),
    failed_count: model.number().default(0),
    /** Of all rows; more than an integer holds. */
    points_imported: model.text().default("0"),
    tiers_set: model.number().default(0),
    user_id: model.text().nullable(),
    reason: model.text().nullable(),
    lease_token: model.text().nullable(),
    /** Real time: it measures a process, not the business. */
    leased_until: model.dateTime().nullable(),
    occurred_at: model.dateTime(),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["status", "id"] }])

export default LoyaltyImport
