import type { BigNumberInput } from "@medusajs/framework/types"
import { Fraction } from "../fraction"
import { fractionOf, type Share } from "../share"

interface Line {
  quantity: number
  /** Received back, written off or removed by an edit. */
  quantity_gone: number
}

/** All of it cumulative, as it stands in the database now. */
interface RefundedOrder {
  is_canceled: boolean
  /** What all lines and shipping came to, before credit. */
  total: BigNumberInput
  /** What the units that are gone came to. */
  returned_total: BigNumberInput
  /** Money and points given back for the order, with or without a return. */
  refunded_total: BigNumberInput
}

/**
 * How much of a line is undone: the units that came back, and of the others
 * what was refunded without a return (as goodwill), in proportion over the
 * whole order. A refund that pays for returned units is not counted twice.
 */
export function shareGone(line: Line, order: RefundedOrder): Share {
  if (order.is_canceled) {
    return { gone: 1, of: 1 }
  }
  const returned = fractionOf({ gone: line.quantity_gone, of: line.quantity })
  const kept = Fraction.ONE.minus(returned)
  return shareFrom(returned.plus(kept.times(goodwill(order))))
}

function goodwill({ total, returned_total, refunded_total }: RefundedOrder) {
  const [all, returned, refunded] = [total, returned_total, refunded_total].map(
    (amount) => Fraction.of(amount)
  )
  const kept = all.minus(returned)
  return kept.isPositive
    ? refunded
        .minus(returned)
        .over(kept)
        .atLeast(Fraction.ZERO)
        .atMost(Fraction.ONE)
    : Fraction.ZERO
}

const shareFrom = ({ numerator, denominator }: Fraction): Share => ({
  gone: numerator,
  of: denominator,
})
