import { Fraction } from "../fraction"
import { ratio } from "../share"

/** An order that points paid a part of; cumulative, as it stands now. */
interface PaidOrder {
  /** All that was paid, in money, points and other credit. */
  paid: Fraction
  /** What points paid of it. */
  points: Fraction
  /** What the order comes to now, before credit. */
  total: Fraction
  /** Given back in money. */
  refunded: Fraction
  /** Of that, what core has noted as more than it owed. */
  goodwill: Fraction
  /** Given back in points and noted with core as such. */
  credited: Fraction
}

/**
 * What is due back in points, as an amount. For goods that came back, pro rata:
 * of a return that points paid a sixth of, a sixth is points. Money that a
 * merchant gave for it first is not given once more. For money without a return
 * points come along in the share of it, so that with the last coin the last
 * point is back. All of it together never is more than was paid.
 */
export function pointsDue(order: PaidOrder) {
  const { paid, points, total, refunded, goodwill, credited } = order
  const overpaid = paid.minus(total).atLeast(Fraction.ZERO)
  const unasked = refunded
    .minus(overpaid.minus(credited))
    .atLeast(Fraction.ZERO)
    .atMost(goodwill)
  const forReturns = refunded.minus(unasked)
  const due = points
    .times(ratio(overpaid, paid))
    .atMost(overpaid.minus(forReturns))
    .atLeast(credited)
    .atMost(points)
  const money = paid.minus(points)
  const along = points.minus(due).times(ratio(unasked, money.minus(forReturns)))
  return { for_returns: due, all: due.plus(along) }
}
