import { Fraction } from "../fraction"
import { fractionOf } from "../share"
import type { OrderNow } from "./order-now"
import { settleOrder } from "./settle-order"

/**
 * What the lines of an order come to, without shipping, less what came back in
 * goods or in money: by the shares that take earned points back, but of all
 * that there ever was of a line, whatever of it has earned.
 */
export function keptTotal(order: OrderNow): Fraction {
  const { shareOf } = settleOrder(order)
  return Fraction.sum(
    order.lines.map(({ line_item_id, total, quantity, quantity_charged }) => {
      const charged = Fraction.of(quantity_charged)
      const ofOne = charged.isPositive
        ? Fraction.of(total).over(charged)
        : Fraction.ZERO
      const kept = Fraction.ONE.minus(fractionOf(shareOf(line_item_id)))
      return ofOne.times(Fraction.of(quantity)).times(kept)
    })
  )
}
