import type { TableRules } from "../../lib/table-rules"

export const tables: Record<string, TableRules> = {
  privacy_request: {
    is_insert_only: false,
    once: [["customer_id", "kind"]],
    checked: ["kind", "status"],
  },
  privacy_part: {
    is_insert_only: true,
    once: [["request_id", "feature"]],
    checked: [],
  },
  privacy_history: {
    is_insert_only: true,
    once: [],
    checked: ["from", "to"],
  },
}
