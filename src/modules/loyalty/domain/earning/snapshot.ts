import type { BigNumberInput } from "@medusajs/framework/types"

/**
 * All that earning depends on, taken once: the same snapshot earns the same
 * points today, in a replay and after the prices have changed. Amounts are
 * texts or `raw_` values, not results of calculations with floats.
 */
export interface OrderSnapshot {
  currency_code: string
  /** When it was placed; campaigns compare with it. */
  at: Date
  customer: EarningCustomer
  lines: SnapshotLine[]
  shipping: SnapshotAmount
  /** Points and store credit together: what no money was paid for. */
  credit_total: BigNumberInput
  /**
   * Items, shipping and tax after discounts and *before* credit. Core's
   * `total` has the credit taken off: add it again.
   */
  total_before_credit: BigNumberInput
}

export interface EarningCustomer {
  id: string
  group_ids: string[]
  /** The key of their tier, if they are in any. */
  tier: string | null
}

export interface SnapshotAmount {
  /** After discounts, without tax. */
  subtotal: BigNumberInput
  tax_total: BigNumberInput
}

export interface SnapshotLine extends SnapshotAmount {
  id: string
  product_id: string | null
  /** With all categories above them. */
  category_ids: string[]
  quantity: number
  is_giftcard: boolean
}
