import type { TableRules } from "../../lib/table-rules"

export const tables: Record<string, TableRules> = {
  completion_repair: {
    is_insert_only: true,
    once: [["finding_id", "attempt"]],
    checked: ["finder", "outcome"],
  },
}
