import type { TableRules } from "../../lib/table-rules"

export const tables: Record<string, TableRules> = {
  inbox_event: {
    is_insert_only: false,
    once: [["endpoint_id", "event_id"]],
    checked: ["status"],
  },
  inbox_history: {
    is_insert_only: true,
    once: [],
    checked: ["from", "to"],
  },
}
