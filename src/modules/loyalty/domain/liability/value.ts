import { toMajor, toMinor } from "../../../../lib/money"
import { Fraction } from "../fraction"
import { spentShare, type Breakage } from "./breakage"
import { earnedShare, nearest, type PointsTotals } from "./revenue"
import { minorPerPoint, type UnitValue } from "./unit-values"

/**
 * All points as money of one currency. Points are not bound to a currency: the
 * currencies are alternatives, and their amounts are not to be added up.
 */
export interface ValueFigures {
  currency_code: string
  /** So many points are worth `unit_amount`. */
  unit_points: number
  unit_amount: string
  /** What the closing points would pay if all of them were spent. */
  fair_value: string
  /** The part of it that nobody is expected to spend. */
  expected_breakage: string
  deferred_opening: string
  /** For the points of this month. */
  deferred_added: string
  /** What the month has earned. */
  revenue: string
  deferred_closing: string
  /** Since the book began; the next month goes on from here. */
  deferred_total: string
  revenue_total: string
}

export interface Valued {
  unit: UnitValue
  breakage: Breakage
  before: PointsTotals
  after: PointsTotals
  /** The month before, if the currency was in it. */
  previous: Pick<ValueFigures, "deferred_total" | "revenue_total"> | undefined
}

/**
 * Deferred revenue of a currency after a month. Each month's points are
 * deferred at what they are worth then, less the breakage expected then, and
 * that is never measured again; what changes with expectations is how much of
 * it is earned (IFRS 15 88, B46, example 52).
 */
export function valueMonth(valued: Valued): ValueFigures {
  const { unit, breakage, before, after } = valued
  const perPoint = minorPerPoint(unit)
  const kept = spentShare(breakage)
  const worth = (points: number) => Fraction.of(BigInt(points)).times(perPoint)
  const opening = openingOf(valued, (points) =>
    nearest(worth(points).times(kept))
  )
  const added = nearest(worth(after.issued - before.issued).times(kept))
  const deferred = opening.deferred + added
  const earned = nearest(Fraction.of(deferred).times(earnedShare(after, kept)))
  const fair = worth(Math.max(after.outstanding, 0))
  const amountOf = (minor: bigint) =>
    toMajor({ minor, currency_code: unit.currency_code }).amount
  return {
    currency_code: unit.currency_code,
    unit_points: unit.points,
    unit_amount: unit.amount,
    fair_value: amountOf(nearest(fair)),
    expected_breakage: amountOf(nearest(fair) - nearest(fair.times(kept))),
    deferred_opening: amountOf(opening.deferred - opening.earned),
    deferred_added: amountOf(added),
    revenue: amountOf(earned - opening.earned),
    deferred_closing: amountOf(deferred - earned),
    deferred_total: amountOf(deferred),
    revenue_total: amountOf(earned),
  }
}

/** A currency that joins is taken as if it had been there all the time. */
function openingOf(
  { previous, before, breakage, unit }: Valued,
  deferredFor: (points: number) => bigint
) {
  const { currency_code } = unit
  if (previous) {
    const minorOf = (amount: string) => toMinor({ amount, currency_code }).minor
    return {
      deferred: minorOf(previous.deferred_total),
      earned: minorOf(previous.revenue_total),
    }
  }
  const deferred = deferredFor(before.issued)
  const share = earnedShare(before, spentShare(breakage))
  return { deferred, earned: nearest(Fraction.of(deferred).times(share)) }
}
