import type { BigNumberInput } from "@medusajs/framework/types"
import type { MailedAmount } from "../../../emails/props"
import { add, subtract, type MinorAmount } from "../../../lib/money"
import { formatMinor, roundToCoins } from "./formats"

/** The parts of an order's total, as core names and computes them. */
export interface CoreTotals {
  currency_code: string
  item_subtotal: BigNumberInput
  discount_subtotal: BigNumberInput
  shipping_subtotal: BigNumberInput
  tax_total: BigNumberInput
  credit_line_total: BigNumberInput
  total: BigNumberInput
}

interface Row {
  kind: MailedAmount["kind"]
  amount: MinorAmount
}

/**
 * The column of amounts under the lines. Its rows add up to the total, also as
 * they are printed; rows of nothing are left out.
 */
export function mailedAmounts(
  totals: CoreTotals,
  locale: string
): MailedAmount[] {
  return amountRows(totals).map(({ kind, amount }) => ({
    kind,
    amount: formatMinor(amount, locale),
  }))
}

export function amountRows(totals: CoreTotals): Row[] {
  const { currency_code } = totals
  const rounded = (amount: BigNumberInput) =>
    roundToCoins(amount, currency_code)
  const none = rounded(0)
  const total = rounded(totals.total)
  const parts: Row[] = [
    { kind: "items", amount: rounded(totals.item_subtotal) },
    {
      kind: "discount",
      amount: subtract(none, rounded(totals.discount_subtotal)),
    },
    { kind: "shipping", amount: rounded(totals.shipping_subtotal) },
    { kind: "tax", amount: rounded(totals.tax_total) },
    {
      kind: "credit",
      amount: subtract(none, rounded(totals.credit_line_total)),
    },
  ]
  return [
    ...evenOut(parts, total).filter(
      ({ kind, amount }) => kind === "items" || amount.minor !== 0n
    ),
    { kind: "total", amount: total },
  ]
}

/**
 * Core does not round, so parts that are rounded one by one may miss the total
 * by a coin or two. The largest carries them, where they weigh least.
 */
function evenOut(parts: Row[], total: MinorAmount): Row[] {
  const rest = subtract(total, add(...amountsOf(parts)))
  const largest = parts.reduce((left, right) =>
    absolute(right) > absolute(left) ? right : left
  )
  return parts.map((part) =>
    part === largest ? { ...part, amount: add(part.amount, rest) } : part
  )
}

function amountsOf(parts: Row[]) {
  return parts.map(({ amount }) => amount) as [MinorAmount, ...MinorAmount[]]
}

function absolute({ amount: { minor } }: Row) {
  return minor < 0n ? -minor : minor
}
