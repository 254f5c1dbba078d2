import { pointsOf } from "../points"
import {
  expectBreakage,
  NOTHING_ENDED,
  type Breakage,
  type EndedLots,
} from "./breakage"
import type { PointsTotals } from "./revenue"
import {
  NO_POINTS,
  outstandingAfter,
  rollForward,
  type BookSum,
  type Outstanding,
  type PointsRow,
} from "./roll-forward"
import type { UnitValue } from "./unit-values"
import { valueMonth, type ValueFigures } from "./value"

/** All that an accountant reads of a month; plain JSON, as it is kept. */
export interface MonthFigures {
  points: PointsRow
  outstanding: Outstanding
  /** Since the book began: given less taken back, spent less given back. */
  totals: { issued: number; redeemed: number }
  breakage: Breakage
  values: ValueFigures[]
}

/** What the book and the programmes say of a month. */
export interface MonthFacts {
  sums: readonly BookSum[]
  /** Of lots that have ended in this month. */
  ended: EndedLots
  units: readonly UnitValue[]
}

/** The figures of a month, from those of the month before it. */
export function figuresAfter(
  previous: MonthFigures | undefined,
  { sums, ended, units }: MonthFacts
): MonthFigures {
  const points = rollForward(previous?.points.closing ?? 0, sums)
  const before = totalsOf(previous)
  const after = {
    issued:
      before.issued + points.issued + points.clawed_back + points.adjusted,
    redeemed: before.redeemed - points.redeemed - points.restored,
    outstanding: points.closing,
  }
  const breakage = expectBreakage(addTo(previous?.breakage, ended))
  return {
    points,
    outstanding: outstandingAfter(previous?.outstanding ?? NO_POINTS, sums),
    totals: { issued: after.issued, redeemed: after.redeemed },
    breakage,
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

const totalsOf = (figures: MonthFigures | undefined): PointsTotals => ({
  ...(figures?.totals ?? { issued: 0, redeemed: 0 }),
  outstanding: figures?.points.closing ?? 0,
})

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
