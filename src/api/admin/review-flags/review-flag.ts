import type { DecisionReason } from "../../../modules/review/domain/reasons"
import type { FlagRow } from "../../../modules/review/flag-rows"

/** What a reader has said, as a merchant sees it. */
export function reviewFlag(row: FlagRow) {
  return {
    id: row.id,
    review_id: row.review_id,
    flagger_type: row.flagger_type as "customer" | "guest",
    flagger_id: row.flagger_id,
    reason: row.reason as DecisionReason,
    text: row.text,
    status: row.status,
    decided_at: row.decided_at,
    created_at: row.occurred_at,
  }
}
