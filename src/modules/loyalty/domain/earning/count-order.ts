import { Fraction } from "../fraction"
import type { ProgramDefinition } from "../program/definition"
import type { CountedLine, CountedOrder } from "./parts"
import type { OrderSnapshot, SnapshotAmount } from "./snapshot"

type Basis = ProgramDefinition["earning"]["basis"]

/** The line that shipping earns on. */
export const SHIPPING_LINE_ID = "shipping"

/** What of an order counts, by the programme's basis. */
export function countOrder(
  basis: Basis,
  snapshot: OrderSnapshot
): CountedOrder {
  const paid_share = paidShare(basis, snapshot)
  const items = snapshot.lines
    .filter((line) => basis.gift_cards || !line.is_giftcard)
    .map((item) => ({ item, amount: amountOf(item, basis) }))
  const lines: CountedLine[] = items.map(({ item, amount }) => ({
    line_id: item.id,
    basis: amount.times(paid_share),
    quantity: item.quantity,
    item,
  }))
  if (basis.shipping) {
    lines.push({
      line_id: SHIPPING_LINE_ID,
      basis: amountOf(snapshot.shipping, basis).times(paid_share),
      quantity: 0,
      item: null,
    })
  }
  const items_amount = Fraction.sum(items.map(({ amount }) => amount))
  return { snapshot, paid_share, items_amount, lines }
}

/** Discounts beyond the price do not take points from other lines. */
function amountOf({ subtotal, tax_total }: SnapshotAmount, { tax }: Basis) {
  const net = Fraction.of(subtotal)
  const amount = tax ? net.plus(Fraction.of(tax_total)) : net
  return amount.atLeast(Fraction.ZERO)
}

/** Nothing to pay earns nothing: a gift for an order that was one, too. */
function paidShare(
  { paid_by_credit }: Basis,
  { credit_total, total_before_credit }: OrderSnapshot
) {
  const total = Fraction.of(total_before_credit)
  if (!total.isPositive) {
    return Fraction.ZERO
  }
  if (paid_by_credit) {
    return Fraction.ONE
  }
  const credit = Fraction.of(credit_total).atLeast(Fraction.ZERO)
  return total.minus(credit).atLeast(Fraction.ZERO).over(total)
}
