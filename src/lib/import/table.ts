import type { Status } from "../status"
import type { ImportState } from "./states"

/** What is known of every import, whatever is in its file. */
export interface ImportRow {
  id: string
  upload_id: string
  is_dry_run: boolean
  status: ImportState
  /** Rows that are done; a restart goes on behind them. */
  row_count: number
  imported_count: number
  known_count: number
  failed_count: number
  user_id: string | null
  reason: string | null
  lease_token: string | null
  /** Real time: it measures a process, not the business. */
  leased_until: Date | null
  occurred_at: Date
  finished_at: Date | null
}

/** Where a feature keeps its imports, and what is wrong with their rows. */
export interface ImportTable {
  feature: string
  /** With the columns of `ImportRow` and `deleted_at`. */
  table: string
  /** With `id`, `import_id`, `row`, `path`, `message` and `deleted_at`. */
  errors: { table: string; id_prefix: string }
  status: Status<ImportState>
}
