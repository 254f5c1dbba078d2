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

  /** In minor units. What is worth nothing in a currency costs nothing. */
  costIn(currency_code: string) {
    const { redemption, spent_share } = this.costing
    const points = this.points.get(currency_code) ?? 0
    const unit = redemption && unitIn(redemption, currency_code)
    return unit
      ? nearest(
          Fraction.of(BigInt(points))
            .times(minorPerPoint(unit))
            .times(spent_share)
        )
      : 0n
  }

  result(currency_codes: readonly string[]): VersionResult {
    const costs = currency_codes.map((currency_code) =>
      costOf(currency_code, this.costIn(currency_code))
    )
    return { points: this.total, costs }
  }
}

export function differenceOf(
  one: VersionTally,
  other: VersionTally,
  currency_codes: readonly string[]
): VersionResult {
  return {
    points: one.total - other.total,
    costs: currency_codes.map((currency_code) =>
      costOf(
        currency_code,
        one.costIn(currency_code) - other.costIn(currency_code)
      )
    ),
  }
}

const unitIn = (redemption: Redemption, currency_code: string) =>
  valuesOf(redemption).find((unit) => unit.currency_code === currency_code)

const costOf = (currency_code: string, minor: bigint): CurrencyCost => ({
  ...toMajor({ minor, currency_code }),
})
