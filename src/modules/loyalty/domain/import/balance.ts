import type { AdjustmentReason } from "../account/adjust-reasons"

/** What a row of a file says that somebody has. */
export interface Balance {
  /** Either of them, or both where they name the same customer. */
  email: string | null
  customer_id: string | null
  /** 0 where it is only about a tier. */
  points: number
  /** Null: never. */
  expires_at: Date | null
  /** The key of a tier. */
  tier: string | null
  reason: AdjustmentReason
  /** Theirs for this row; with it a balance is told from another. */
  reference: string | null
}

export const BALANCE_COLUMNS = [
  "email",
  "customer_id",
  "points",
  "expires_at",
  "tier",
  "reason",
  "reference",
] as const

export type BalanceColumn = (typeof BALANCE_COLUMNS)[number]
