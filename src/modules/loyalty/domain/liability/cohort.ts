import type { Month } from "../dates/month"
import { Fraction } from "../fraction"
import { pointsOf } from "../points"
import { spentShare, type Breakage } from "./breakage"
import { expectation } from "./revenue"
import { minorPerPoint, type UnitValue } from "./unit-values"

/** Points that could be spent from the same month on. */
export interface Cohort {
  month: Month
  /** Of what lasts for ever nobody knows a part that is never spent. */
  expires: boolean
  /** Less what was taken back. */
  points_given: number
  /** Less what was given back. */
  points_spent: number
  points_left: number
  /** As it was expected when the month ended, and never measured again. */
  breakage_rate: Breakage["rate"]
  /** What points were worth then. */
  unit_values: UnitValue[]
}

/** What became of a cohort's points in a month; each may be below 0. */
export interface CohortMove extends Pick<Cohort, "month" | "expires"> {
  given: bigint
  spent: bigint
  /** Expired or lapsed. */
  gone: bigint
}

interface MonthEnd {
  units: readonly UnitValue[]
  breakage: Pick<Breakage, "rate">
}

const CERTAIN = { rate: "0.000000" }

/** What a currency that joins was worth in the past is what it is worth now. */
export const withUnits = (
  cohorts: readonly Cohort[],
  units: readonly UnitValue[]
): Cohort[] =>
  cohorts.map(({ unit_values, ...cohort }) => ({
    ...cohort,
    unit_values: [
      ...unit_values,
      ...units.filter(
        ({ currency_code }) =>
          !unit_values.some((one) => one.currency_code === currency_code)
      ),
    ],
  }))

/** The cohorts at the end of a month, the oldest first. */
export function cohortsAfter(
  before: readonly Cohort[],
  moves: readonly CohortMove[],
  { units, breakage }: MonthEnd
): Cohort[] {
  const cohorts = new Map(before.map((cohort) => [keyOf(cohort), cohort]))
  for (const { given, spent, gone, ...of } of moves) {
    const { rate: breakage_rate } = of.expires ? breakage : CERTAIN
    const known = cohorts.get(keyOf(of)) ?? {
      ...{ ...of, points_given: 0, points_spent: 0, points_left: 0 },
      ...{ breakage_rate, unit_values: [...units] },
    }
    cohorts.set(keyOf(of), {
      ...known,
      points_given: known.points_given + pointsOf(given),
      points_spent: known.points_spent + pointsOf(spent),
      points_left: known.points_left + pointsOf(given - spent - gone),
    })
  }
  return [...cohorts.values()].sort((one, other) =>
    keyOf(one) < keyOf(other) ? -1 : 1
  )
}

/** What its points were deferred at, in minor units of the currency. */
export function deferredPerPoint(cohort: Cohort, currency_code: string) {
  const unit = cohort.unit_values.find(
    (one) => one.currency_code === currency_code
  )
  return unit
    ? minorPerPoint(unit).times(spentShare({ rate: cohort.breakage_rate }))
    : Fraction.ZERO
}

/** What is still deferred of it, in minor units of the currency. */
export function deferredOf(
  cohort: Cohort,
  currency_code: string,
  breakage: Pick<Breakage, "rate">
) {
  const { earned } = expectationOf(cohort, breakage)
  return givenFor(cohort, currency_code).times(Fraction.ONE.minus(earned))
}

/** What it gives up with each point that is spent, in minor units. */
export function carriedPerPoint(
  cohort: Cohort,
  currency_code: string,
  breakage: Pick<Breakage, "rate">
) {
  const { all } = expectationOf(cohort, breakage)
  return all.isPositive
    ? givenFor(cohort, currency_code).over(all)
    : Fraction.ZERO
}

const givenFor = (cohort: Cohort, currency_code: string) =>
  deferredPerPoint(cohort, currency_code).times(
    Fraction.of(BigInt(cohort.points_given))
  )

/** How many of its points are still to be spent. */
export const toComeOf = (cohort: Cohort, breakage: Pick<Breakage, "rate">) =>
  expectationOf(cohort, breakage).to_come

const expectationOf = (
  { expires, points_given, points_spent, points_left }: Cohort,
  breakage: Pick<Breakage, "rate">
) =>
  expectation(
    { given: points_given, spent: points_spent, left: points_left },
    spentShare(expires ? breakage : CERTAIN)
  )

export const keyOf = ({ month, expires }: Pick<Cohort, "month" | "expires">) =>
  `${month} ${expires}`
