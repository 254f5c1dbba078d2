import { toMinor } from "../../../../lib/money"
import { Fraction } from "../fraction"
import type { ProgramDefinition } from "../program/definition"

/** So many points are worth the amount. */
export interface UnitValue {
  currency_code: string
  points: number
  amount: string
}

/** When a version of a programme was in force, and what points were worth. */
export interface RedeemableUnder {
  redemption: Pick<ProgramDefinition["redemption"], "points" | "amounts">
  activated_at: Date
  retired_at: Date | null
}

/**
 * What points were worth right before `at`. Points belong to no channel: where
 * channels have programmes of their own, the highest value counts, so that the
 * liability is never too small.
 */
export function unitValuesAt(
  programs: readonly RedeemableUnder[],
  at: Date
): UnitValue[] {
  const highest = new Map<string, UnitValue>()
  for (const { redemption } of programs.filter((one) => isInForce(one, at))) {
    for (const value of valuesOf(redemption)) {
      const known = highest.get(value.currency_code)
      if (!known || minorPerPoint(value).compare(minorPerPoint(known)) > 0) {
        highest.set(value.currency_code, value)
      }
    }
  }
  return [...highest.values()].sort((one, other) =>
    one.currency_code < other.currency_code ? -1 : 1
  )
}

const isInForce = ({ activated_at, retired_at }: RedeemableUnder, at: Date) =>
  activated_at < at && (retired_at === null || retired_at >= at)

export const valuesOf = ({
  points,
  amounts,
}: RedeemableUnder["redemption"]): UnitValue[] =>
  Object.entries(amounts).map(([currency_code, amount]) => ({
    ...{ currency_code, points, amount },
  }))

/** Exactly: a hundredth of a yen is what one point of a hundred may be. */
export function minorPerPoint({ currency_code, points, amount }: UnitValue) {
  const { minor } = toMinor({ amount, currency_code })
  return Fraction.ratio(minor, BigInt(points))
}
