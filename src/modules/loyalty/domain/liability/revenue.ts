import { Fraction } from "../fraction"

/** Points since the book began, at the end of a month. */
export interface PointsTotals {
  /** Given, less what was taken back. */
  issued: number
  /** Spent, less what was given back. */
  redeemed: number
  /** What members still have. */
  outstanding: number
}

/**
 * How much of what points were sold for is earned: those redeemed as a part of
 * those that will ever be (IFRS 15 B46 and example 52). When the expectation
 * changes, the whole of the past is reckoned anew and the difference falls into
 * the month: the cumulative catch-up.
 *
 * What will be redeemed is never less than what has been, and never more than
 * that and what is left; once nothing is left, everything is earned.
 */
export function earnedShare(
  { issued, redeemed, outstanding }: PointsTotals,
  spent_share: Fraction
): Fraction {
  const done = Fraction.of(BigInt(redeemed))
  const left = Fraction.of(BigInt(Math.max(outstanding, 0)))
  const toCome = Fraction.of(BigInt(issued))
    .times(spent_share)
    .minus(done)
    .atLeast(Fraction.ZERO)
    .atMost(left)
  const expected = done.plus(toCome)
  return expected.isPositive ? done.over(expected) : Fraction.ONE
}

const HALF = Fraction.ratio(1n, 2n)

/** To the nearest whole minor unit, a half upwards. */
export const nearest = (exact: Fraction) => exact.plus(HALF).floor()
