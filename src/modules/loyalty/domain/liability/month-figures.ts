import { pointsOf } from "../points"
import {
  expectBreakage,
  NOTHING_ENDED,
  type Breakage,
  type EndedLots,
} from "./breakage"
import { cohortsAfter, withUnits, type Cohort, type CohortMove } from "./cohort"
import {
  NO_POINTS,
  outstandingAfter,
  rollForward,
  type BookSum,
  type Outstanding,
  type PointsRow,
} from "./roll-forward"
import type { UnitValue } from "./unit-values"
import { valueMonth, type Standing, type ValueFigures } from "./value"

/** All that an accountant reads of a month; plain JSON, as it is kept. */
export interface MonthFigures {
  points: PointsRow
  outstanding: Outstanding
  /** Since the book began: given less taken back, spent less given back. */
  totals: { issued: number; redeemed: number }
  breakage: Breakage
  /** Paid for codes that can still be used, and so in no closing any more. */
  points_claimed: number
  cohorts: Cohort[]
  values: ValueFigures[]
}

/** What the book and the programmes say of a month. */
export interface MonthFacts {
  sums: readonly BookSum[]
  /** Of lots that have ended in this month. */
  ended: EndedLots
  moves: readonly CohortMove[]
  /** When the month ended. */
  points_claimed: number
  units: readonly UnitValue[]
}

/** Nothing but entries. */
export const POINTS_ONLY = {
  ...{ ended: NOTHING_ENDED, moves: [], points_claimed: 0, units: [] },
} satisfies Omit<MonthFacts, "sums">

/** The figures of a month, from those of the month before it. */
export function figuresAfter(
  previous: MonthFigures | undefined,
  { sums, ended, moves, points_claimed, units }: MonthFacts
): MonthFigures {
  const points = rollForward(previous?.points.closing ?? 0, sums)
  const outstanding = outstandingAfter(previous?.outstanding ?? NO_POINTS, sums)
  const breakage = expectBreakage(addTo(previous?.breakage, ended))
  const known = withUnits(previous?.cohorts ?? [], units)
  const cohorts = cohortsAfter(known, moves, { units, breakage })
  const before: Standing = {
    ...(previous?.outstanding ?? NO_POINTS),
    ...{ claimed: previous?.points_claimed ?? 0, cohorts: known },
  }
  const after = { ...outstanding, claimed: points_claimed, cohorts }
  return {
    ...{ points, outstanding, breakage, points_claimed, cohorts },
    totals: totalsAfter(previous, points),
    values: units.map((unit) =>
      valueMonth({
        ...{ unit, breakage, before, after },
        previous: previous?.values.find(
          ({ currency_code }) => currency_code === unit.currency_code
        ),
      })
    ),
  }
}

function totalsAfter(previous: MonthFigures | undefined, points: PointsRow) {
  const { issued, redeemed } = previous?.totals ?? { issued: 0, redeemed: 0 }
  return {
    issued: issued + points.issued + points.clawed_back + points.adjusted,
    redeemed: redeemed - points.redeemed - points.restored,
  }
}

function addTo(before: Breakage | undefined, ended: EndedLots): EndedLots {
  const known = before
    ? {
        lots: before.lots,
        expired: BigInt(before.points_expired),
        redeemed: BigInt(before.points_redeemed),
      }
    : NOTHING_ENDED
  return {
    lots: pointsOf(known.lots + ended.lots),
    expired: known.expired + ended.expired,
    redeemed: known.redeemed + ended.redeemed,
  }
}
