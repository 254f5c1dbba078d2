import type { BigNumberInput } from "@medusajs/framework/types"
import { shareGone } from "../clawback"
import { Fraction } from "../fraction"
import { pointsDue } from "../restoring"
import { ratio, shareFrom, type Share } from "../share"
import type { LineNow, OrderNow } from "./order-now"

export interface Settlement {
  /**
   * How much of what a line has earned is to be clawed back, of all time. Units
   * that an edit has added since have earned nothing, and stand in for others.
   *
   * @param earned for how many units it has; null for the most there ever were
   */
  shareOf(line_item_id: string, earned?: BigNumberInput | null): Share
  /** How much of the points that paid is to be back, of all time. */
  restored: Share
  /** How much of them core should have noted, so that it owes the rest. */
  credited: Share
}

const ALL: Share = { gone: 1, of: 1 }

/** What an order has to give back, by nothing but its present state. */
export function settleOrder(order: OrderNow): Settlement {
  if (order.is_canceled) {
    return { shareOf: () => ALL, restored: ALL, credited: { gone: 0, of: 1 } }
  }
  const paid = of(order.captured_total).plus(of(order.credit_total))
  const points = of(order.points_total)
  const refunded = of(order.refunded_total)
  const due = pointsDue({
    ...{ paid, points, refunded, total: of(order.total) },
    goodwill: of(order.goodwill_total),
    credited: of(order.credited_total),
  })
  const refundedOrder = {
    is_canceled: false,
    ...valuesOf(order, paid),
    refunded_total: refunded.plus(due.all.atLeast(of(order.restored_total))),
  }
  return {
    shareOf: (line_item_id, earned) =>
      shareGone(unitsOf(order, line_item_id, earned), refundedOrder),
    restored: shareFrom(ratio(due.all, points)),
    credited: shareFrom(ratio(due.for_returns, points)),
  }
}

/** What is written off is gone, although core goes on charging it. */
function valuesOf({ lines, total }: OrderNow, paid: Fraction) {
  const written_off = Fraction.sum(
    lines.map((line) =>
      valueOf(line, of(line.quantity_charged).minus(of(line.quantity_kept)))
    )
  )
  const kept = of(total).minus(written_off)
  const returned_total = paid
    .minus(of(total))
    .atLeast(Fraction.ZERO)
    .plus(written_off)
  return {
    returned_total,
    total: kept.plus(returned_total),
    requested_total: Fraction.sum(
      lines.map((line) => valueOf(line, of(line.quantity_requested)))
    ),
  }
}

function valueOf({ total, quantity_charged }: LineNow, units: Fraction) {
  return of(total).times(ratio(units, of(quantity_charged)))
}

/** Shipping has no units: it only goes with the money. */
function unitsOf(
  { lines }: OrderNow,
  line_item_id: string,
  earned?: BigNumberInput | null
) {
  const line = lines.find((each) => each.line_item_id === line_item_id)
  if (!line) {
    return { quantity: 1, quantity_gone: 0 }
  }
  const quantity = earned ?? line.quantity
  return {
    ...{ quantity, quantity_requested: line.quantity_requested },
    // Below zero while there are more: some of those may come back as well.
    quantity_gone: of(quantity).minus(of(line.quantity_kept)),
  }
}

const of = (amount: BigNumberInput) => Fraction.of(amount)
