import type { TableRules } from "../../lib/table-rules"

export const tables: Record<string, TableRules> = {
  stream_event: {
    // A day later they go; until then only a dedupe key is ever taken off.
    is_insert_only: false,
    once: [["topic", "dedupe_key"]],
    checked: [],
  },
  stream_ticket: {
    is_insert_only: false,
    once: [["token_hash"]],
    checked: [],
  },
}
