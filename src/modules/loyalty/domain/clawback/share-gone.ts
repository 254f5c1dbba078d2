import type { BigNumberInput } from "@medusajs/framework/types"
import { Fraction } from "../fraction"
import { ratio, shareFrom, type Share } from "../share"

type Amount = BigNumberInput | Fraction

interface Line {
  quantity: BigNumberInput
  /** Received back, written off or removed by an edit. */
  quantity_gone: Amount
  /** Announced as returned, and not here yet. */
  quantity_requested?: BigNumberInput
}

/** All of it cumulative, as it stands in the database now. */
interface RefundedOrder {
  is_canceled: boolean
  /** What all lines and shipping came to, before credit. */
  total: Amount
  /** What the units that are gone came to. */
  returned_total: Amount
  /** What the units came to that are announced, and not here yet. */
  requested_total?: Amount
  /** Money and points given back for the order, with or without a return. */
  refunded_total: Amount
}

/**
 * How much of a line is undone: the units that came back, and of the others
 * what was refunded without a return (as goodwill), in proportion over the
 * whole order. A refund that pays for returned units is not counted twice, and
 * one that comes before the units that it pays for is theirs alone.
 */
export function shareGone(line: Line, order: RefundedOrder): Share {
  if (order.is_canceled) {
    return { gone: 1, of: 1 }
  }
  const { early, goodwill } = beyondReturns(order)
  const requested = Fraction.of(line.quantity_requested ?? 0)
  const units = asFraction(line.quantity_gone).plus(requested.times(early))
  const returned = ratio(units, Fraction.of(line.quantity))
  const kept = Fraction.ONE.minus(returned)
  return shareFrom(returned.plus(kept.times(goodwill)))
}

/** What was paid back for nothing that is here: for what comes, or for none. */
function beyondReturns(order: RefundedOrder) {
  const [total, returned, refunded, requested] = [
    ...[order.total, order.returned_total, order.refunded_total],
    order.requested_total ?? 0,
  ].map(asFraction)
  const beyond = refunded.minus(returned).atLeast(Fraction.ZERO)
  return {
    early: ratio(beyond, requested),
    goodwill: ratio(
      beyond.minus(requested),
      total.minus(returned).minus(requested)
    ),
  }
}

const asFraction = (amount: Amount) =>
  amount instanceof Fraction ? amount : Fraction.of(amount)
