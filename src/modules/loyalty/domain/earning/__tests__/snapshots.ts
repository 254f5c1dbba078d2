import { demoProgram } from "../../program"
import type { OrderSnapshot, SnapshotLine } from ".."

export function aLine(changes: Partial<SnapshotLine> = {}): SnapshotLine {
  return {
    id: "line_1",
    product_id: "prod_shirt",
    category_ids: ["pcat_shirts"],
    quantity: 1,
    subtotal: "100.00",
    tax_total: "19.00",
    is_giftcard: false,
    ...changes,
  }
}

/** One shirt for 100 € before tax, and 10 € for its way. */
export function anOrder(changes: Partial<OrderSnapshot> = {}): OrderSnapshot {
  return {
    currency_code: "eur",
    at: new Date("2026-11-27T10:00:00Z"),
    customer: { id: "cus_1", group_ids: [], tier: "linen" },
    lines: [aLine()],
    shipping: { subtotal: "10.00", tax_total: "1.90" },
    credit_total: "0",
    total_before_credit: "130.90",
    ...changes,
  }
}

type Rule = Partial<(typeof demoProgram)["earning"]["rules"][number]>
type Basis = Partial<(typeof demoProgram)["earning"]["basis"]>

export const base = demoProgram.earning.rules[0]

export const aRule = (rule: Rule) => ({ ...base, ...rule })

export function aProgram({
  basis = {},
  rules = [base],
}: {
  basis?: Basis
  rules?: (typeof demoProgram)["earning"]["rules"]
} = {}) {
  return {
    earning: { basis: { ...demoProgram.earning.basis, ...basis }, rules },
  }
}
