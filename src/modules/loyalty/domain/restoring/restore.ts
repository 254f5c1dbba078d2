import { toMajor, toMinor } from "../../../../lib/money"
import { pointsOf } from "../points"
import { fractionOf, targetOf, type Share } from "../share"

/** A reservation that was committed with its order, and what came back of it. */
export interface SpentPoints {
  points: number
  points_restored: number
  /** What all the points paid, and in which currency. */
  amount: string
  currency_code: string
}

export interface Restoring {
  /** What `points_restored` becomes; the same target again gives nothing. */
  target: number
  points: number
  /** Of the credit line that gives it back, as text in major units. */
  amount: string
}

/**
 * What is due back of the points that paid part of an order, once `share` of
 * the order's total before credit is refunded in whatever way. Cumulative and
 * rounded down, so that all of it, in any parts, ends at exactly what was
 * spent, points and amount alike.
 */
export function restoreFor(spent: SpentPoints, share: Share): Restoring {
  const wanted = pointsOf(targetOf(BigInt(spent.points), fractionOf(share)))
  const target = Math.max(wanted, spent.points_restored)
  const minor = paidBy(target, spent) - paidBy(spent.points_restored, spent)
  return {
    target,
    points: target - spent.points_restored,
    amount: toMajor({ minor, currency_code: spent.currency_code }).amount,
  }
}

/** What so many of the spent points paid of the amount, in minor units. */
function paidBy(points: number, spent: SpentPoints) {
  const { amount, currency_code } = spent
  const { minor } = toMinor({ amount, currency_code })
  const share = fractionOf({ gone: points, of: spent.points })
  return targetOf(minor, share)
}
