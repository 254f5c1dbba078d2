import type { TableRules } from "../../lib/table-rules"

export const tables: Record<string, TableRules> = {
  effect: {
    is_insert_only: false,
    once: [["intent_key"]],
    checked: ["status"],
  },
  effect_attempt: {
    is_insert_only: true,
    once: [["effect_id", "number"]],
    checked: ["action"],
  },
  effect_history: {
    is_insert_only: true,
    once: [["effect_id", "number"]],
    checked: ["from", "to", "outcome"],
  },
}
