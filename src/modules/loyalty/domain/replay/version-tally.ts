import { toMajor } from "../../../../lib/money"
import { Fraction } from "../fraction"
import { minorPerPoint, nearest, valuesOf } from "../liability"
import type { Redemption } from "../redemption/worth"

export interface CurrencyCost {
  currency_code: string
  amount: string
}

/** What one version of a programme gives. */
export interface VersionResult {
  points: number
  /** What the points of a currency's orders are expected to cost in it. */
  costs: CurrencyCost[]
  /** Points of orders in a currency in which they have no value: not in costs. */
  points_uncosted: number
}

interface Costing {
  /** None: nothing is live, and costs nothing. */
  redemption: Redemption | undefined
  /** From 0 to 1: what of the points is expected to be spent. */
  spent_share: Fraction
}

/** Points of one version, by the currency of the orders. */
export class VersionTally {
  private readonly points = new Map<string, number>()

  constructor(private readonly costing: Costing) {}

  add(currency_code: string, points: number) {
    const known = this.points.get(currency_code) ?? 0
    this.points.set(currency_code, known + points)
  }

  get total() {
    return [...this.points.values()].reduce((sum, points) => sum + points, 0)
  }

  /**
   * In minor units. Points have no currency: what was earned in one in which
   * they have no value is spent in another, and its cost is not known.
   */
  costIn(currency_code: string): bigint | undefined {
    const { redemption, spent_share } = this.costing
    const points = this.points.get(currency_code) ?? 0
    const unit = redemption && unitIn(redemption, currency_code)
    if (!unit) {
      return points ? undefined : 0n
    }
    return nearest(
      Fraction.of(BigInt(points)).times(minorPerPoint(unit)).times(spent_share)
    )
  }

  get uncosted() {
    return [...this.points]
      .filter(([currency_code]) => this.costIn(currency_code) === undefined)
      .reduce((sum, [, points]) => sum + points, 0)
  }

  result(currency_codes: readonly string[]): VersionResult {
    return {
      points: this.total,
      costs: costsOf(currency_codes, (code) => this.costIn(code)),
      points_uncosted: this.uncosted,
    }
  }
}

/** In currencies in which both have a cost. */
export function differenceOf(
  one: VersionTally,
  other: VersionTally,
  currency_codes: readonly string[]
): VersionResult {
  return {
    points: one.total - other.total,
    costs: costsOf(currency_codes, (code) => {
      const [cost, less] = [one.costIn(code), other.costIn(code)]
      return cost === undefined || less === undefined ? undefined : cost - less
    }),
    points_uncosted: one.uncosted - other.uncosted,
  }
}

const costsOf = (
  currency_codes: readonly string[],
  costIn: (currency_code: string) => bigint | undefined
): CurrencyCost[] =>
  currency_codes.flatMap((currency_code) => {
    const minor = costIn(currency_code)
    return minor === undefined ? [] : [toMajor({ minor, currency_code })]
  })

const unitIn = (redemption: Redemption, currency_code: string) =>
  valuesOf(redemption).find((unit) => unit.currency_code === currency_code)
