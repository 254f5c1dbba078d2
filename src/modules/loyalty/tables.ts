import type { TableRules } from "../../lib/table-rules"
import { pointsBook } from "./book"

const changing = (
  once: string[][] = [],
  checked: string[] = []
): TableRules => ({ is_insert_only: false, once, checked })

const growing = (
  once: string[][] = [],
  checked: string[] = []
): TableRules => ({ is_insert_only: true, once, checked })

export const tables: Record<string, TableRules> = {
  loyalty_account: changing([["customer_id"]], ["negative_balance_policy"]),
  loyalty_adjustment: changing([["entry_id"]], ["points", "reason"]),
  loyalty_guest_claim: changing(),
  loyalty_import: changing([], ["status", "row_count"]),
  loyalty_import_error: changing([["import_id", "row", "path"]]),
  loyalty_program: changing([["name", "version"]], ["status"]),
  loyalty_order: changing([["order_id"]]),
  loyalty_earning: changing(
    [["line_item_id"]],
    [
      ...["quantity", "points", "points_clawed_back", "points_from_breakage"],
      "status",
    ]
  ),
  loyalty_promise: changing([["cart_id"]], ["points"]),
  loyalty_referral: changing(
    [["friend_account_id"]],
    ["referrer_points", "friend_points", "status", "reason"]
  ),
  loyalty_referral_change: growing([["referral_id", "step"]], ["step"]),
  loyalty_referral_code: changing([["account_id"], ["code"]], ["code"]),
  loyalty_reservation: changing(
    [["cart_id"], ["entry_id"]],
    ["points", "points_restored", "amount", "status"]
  ),
  loyalty_reward: changing(
    [["key"]],
    ["points", "valid_days", "claims_max", "claims_max_per_member", "status"]
  ),
  loyalty_claim: changing([["code"], ["entry_id"]], ["points", "status"]),
  loyalty_tier: changing(
    [["key"], ["points_min"], ["customer_group_id"]],
    ["points_min", "entry_points"]
  ),
  loyalty_tier_change: growing([], ["points_earned"]),
  loyalty_month: growing([["month"]]),
  loyalty_points_entry: growing([["source", "source_id", "kind", "rule"]]),
  loyalty_points_posting: growing([], ["account", "amount"]),
  loyalty_points_consumption: growing([], ["amount"]),
  loyalty_points_lot: changing([], ["account", "amount", "remaining"]),
  loyalty_points_balance: changing(
    [["holder_id", "account", "unit"]],
    ["account", "amount"]
  ),
}

export const ledgers = [pointsBook]
