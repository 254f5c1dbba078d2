import { Fraction } from "../fraction"

/** Points that were given together, and what became of them by now. */
export interface PointsTotals {
  /** Less what was taken back. */
  given: number
  /** Less what was given back. */
  spent: number
  /** What members still have of them. */
  left: number
}

export interface Expectation {
  /** Points that are still to be redeemed. */
  to_come: Fraction
  /** Those, and all that count as redeemed already. */
  all: Fraction
  /** The part of `all` that is redeemed. */
  earned: Fraction
}

/**
 * How much of what points were sold for is earned: those redeemed as a part of
 * those that will ever be (IFRS 15 B46 and example 52). When the expectation
 * changes, the whole of the past is reckoned anew and the difference falls into
 * the month: the cumulative catch-up.
 *
 * What is gone although it was expected to be redeemed is earned at once, as if
 * it had been: nobody can redeem it any more (the last sentence of B46). So the
 * points that are left never stand for more than they are worth.
 */
export function expectation(
  { given, spent, left }: PointsTotals,
  spent_share: Fraction
): Expectation {
  const expected = Fraction.of(BigInt(given))
    .times(spent_share)
    .minus(Fraction.of(BigInt(spent)))
    .atLeast(Fraction.ZERO)
  const to_come = expected.atMost(Fraction.of(BigInt(Math.max(left, 0))))
  const unforeseen = expected.minus(to_come)
  const done = unforeseen.plus(Fraction.of(BigInt(spent)))
  const all = done.plus(to_come)
  return {
    to_come,
    all,
    earned: all.isPositive ? done.over(all) : Fraction.ONE,
  }
}

const HALF = Fraction.ratio(1n, 2n)

/** To the nearest whole minor unit, a half upwards. */
export const nearest = (exact: Fraction) => exact.plus(HALF).floor()
