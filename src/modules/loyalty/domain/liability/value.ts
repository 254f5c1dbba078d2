import { toMajor, toMinor } from "../../../../lib/money"
import { Fraction } from "../fraction"
import { spentShare, type Breakage } from "./breakage"
import {
  carriedPerPoint,
  deferredOf,
  deferredPerPoint,
  keyOf,
  toComeOf,
  type Cohort,
} from "./cohort"
import { nearest } from "./revenue"
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
  /** What the points that members have would pay if all were spent. */
  fair_value: string
  /** The part of it that nobody is expected to spend. */
  expected_breakage: string
  deferred_opening: string
  /** For the points of this month, less those that were taken back. */
  deferred_added: string
  /** What the month has earned. */
  revenue: string
  deferred_closing: string
  /** Of the closing: for points whose return window is open. */
  deferred_pending: string
  /** Of the closing: for what carts hold, and for codes that nobody has used. */
  deferred_held: string
}

/** Where all points are that the shop still owes something for. */
export interface Standing {
  cohorts: readonly Cohort[]
  available: number
  pending: number
  /** Set aside for carts. */
  reserved: number
  /** Paid for codes that can still be used. */
  claimed: number
}

type Carried = Pick<
  ValueFigures,
  "deferred_closing" | "deferred_pending" | "deferred_held"
>

export interface Valued {
  unit: UnitValue
  breakage: Breakage
  before: Standing
  after: Standing
  /** The month before, if the currency was in it. */
  previous: Carried | undefined
}

/**
 * Deferred revenue of a currency after a month. The points of a month are
 * deferred at what they are worth then, less the breakage expected then, and
 * that is never measured again; what changes with expectations is how much of
 * it is earned (IFRS 15 88, B46, example 52).
 */
export function valueMonth(valued: Valued): ValueFigures {
  const { unit, breakage, before, after } = valued
  const { currency_code } = unit
  const price = minorPerPoint(unit)
  const kept = spentShare(breakage)
  const opening = openingOf(valued)
  const pending = carry(opening.pending, {
    ...{ was: before.pending, is: after.pending, price: price.times(kept) },
  })
  const held = carry(opening.held, {
    ...{ was: heldIn(before), is: heldIn(after), price: heldPrice(valued) },
  })
  const added = addedIn(valued) + pending - opening.pending
  const closing = inCohorts(after.cohorts, valued) + pending + held
  const fair = nearest(price.times(pointsIn(after)))
  const spent = toBeSpent(after, breakage).times(price)
  const unspent = fair - nearest(spent)
  const amountOf = (minor: bigint) => toMajor({ minor, currency_code }).amount
  return {
    currency_code,
    unit_points: unit.points,
    unit_amount: unit.amount,
    fair_value: amountOf(fair),
    expected_breakage: amountOf(unspent > 0n ? unspent : 0n),
    deferred_opening: amountOf(opening.all),
    deferred_added: amountOf(added),
    revenue: amountOf(opening.all + added - closing),
    deferred_closing: amountOf(closing),
    deferred_pending: amountOf(pending),
    deferred_held: amountOf(held),
  }
}

/** A currency that joins is taken as if it had been there all the time. */
function openingOf(valued: Valued) {
  const { previous, before, breakage, unit } = valued
  if (previous) {
    const { currency_code } = unit
    const minorOf = (amount: string) => toMinor({ amount, currency_code }).minor
    return {
      all: minorOf(previous.deferred_closing),
      pending: minorOf(previous.deferred_pending),
      held: minorOf(previous.deferred_held),
    }
  }
  const price = minorPerPoint(unit)
  const worth = (points: number) => Fraction.of(BigInt(points)).times(price)
  const kept = spentShare(breakage)
  const pending = nearest(worth(before.pending).times(kept))
  const held = nearest(worth(heldIn(before)))
  return {
    all: inCohorts(before.cohorts, valued) + pending + held,
    ...{ pending, held },
  }
}

/**
 * What stands for points on their way: more come at a price, and those that
 * leave take their part of what there is.
 */
function carry(
  amount: bigint,
  { was, is, price }: { was: number; is: number; price: Fraction }
) {
  const [before, after] = [BigInt(was), BigInt(is)]
  return after >= before || before <= 0n
    ? amount + nearest(Fraction.of(after - before).times(price))
    : nearest(Fraction.of(amount).times(Fraction.ratio(after, before)))
}

/** For what was given, or taken back, each at the price of its own month. */
function addedIn({ unit: { currency_code }, before, after }: Valued) {
  const given = moreIn("points_given", before, after)
  return nearest(
    Fraction.sum(
      given.map(({ cohort, points }) =>
        deferredPerPoint(cohort, currency_code).times(points)
      )
    )
  )
}

/**
 * A point that is set aside stands for what its cohort gives up with it, so that
 * nothing is earned by it; on the average of those that were spent.
 */
function heldPrice({ unit, before, after, breakage }: Valued) {
  const spent = moreIn("points_spent", before, after).filter(
    ({ points }) => points.isPositive
  )
  const points = Fraction.sum(spent.map((one) => one.points))
  const given_up = spent.map((one) =>
    carriedPerPoint(one.cohort, unit.currency_code, breakage).times(one.points)
  )
  return points.isPositive
    ? Fraction.sum(given_up).over(points)
    : minorPerPoint(unit)
}

/** By how many points each cohort has more than it had; below 0 when fewer. */
function moreIn(
  column: "points_given" | "points_spent",
  before: Standing,
  after: Standing
) {
  const known = new Map(
    before.cohorts.map((cohort) => [keyOf(cohort), cohort[column]])
  )
  return after.cohorts.map((cohort) => {
    const more = cohort[column] - (known.get(keyOf(cohort)) ?? 0)
    return { cohort, points: Fraction.of(BigInt(more)) }
  })
}

const inCohorts = (
  cohorts: readonly Cohort[],
  { unit, breakage }: Pick<Valued, "unit" | "breakage">
) =>
  nearest(
    Fraction.sum(
      cohorts.map((cohort) => deferredOf(cohort, unit.currency_code, breakage))
    )
  )

const heldIn = ({ reserved, claimed }: Standing) => reserved + claimed

const pointsIn = ({ available, pending, reserved }: Standing) =>
  Fraction.of(BigInt(available + pending + reserved))

const toBeSpent = (
  { cohorts, pending, reserved }: Standing,
  breakage: Breakage
) =>
  Fraction.sum([
    ...cohorts.map((cohort) => toComeOf(cohort, breakage)),
    Fraction.of(BigInt(pending)).times(spentShare(breakage)),
    Fraction.of(BigInt(reserved)),
  ])
