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
 * What is gone although it was expected to be redeemed is earned at once, as if
 * it had been: nobody can redeem it any more (the last sentence of B46). So the
 * points that are left never stand for more than they are worth.
 */
export function earnedShare(
  { issued, redeemed, outstanding }: PointsTotals,
  spent_share: Fraction
): Fraction {
  const left = Fraction.of(BigInt(Math.max(outstanding, 0)))
  const expected = Fraction.of(BigInt(issued))
    .times(spent_share)
    .minus(Fraction.of(BigInt(redeemed)))
    .atLeast(Fraction.ZERO)
  const toCome = expected.atMost(left)
  const unforeseen = expected.minus(toCome)
  const done = unforeseen.plus(Fraction.of(BigInt(redeemed)))
  const all = done.plus(toCome)
  return all.isPositive ? done.over(all) : Fraction.ONE
}

const HALF = Fraction.ratio(1n, 2n)

/** To the nearest whole minor unit, a half upwards. */
export const nearest = (exact: Fraction) => exact.plus(HALF).floor()
