import { Fraction } from "../fraction"
import { inWords } from "../points"
import type { CountedLine, Effect, Gain } from "./parts"

/** What a rule has given a line. */
export interface AppliedRule {
  rule_id: string
  name: string
  effect: Effect
  gain: Gain
}

export interface LineEarning {
  line_id: string
  points: number
  rule_ids: string[]
  /** For merchants: what counted, each rule, and the rounding. */
  explanation: string[]
}

/** Base points times the factors, each added to the others, and the bonuses. */
export function exactPoints(applied: readonly AppliedRule[]) {
  const gains = applied.map(({ gain }) => gain)
  const sumOf = (part: "base" | "bonus") =>
    Fraction.sum(gains.map((gain) => gain[part] ?? Fraction.ZERO))
  const extra = Fraction.sum(
    gains.map(({ factor = Fraction.ONE }) => factor.minus(Fraction.ONE))
  )
  const multiplied = sumOf("base").times(Fraction.ONE.plus(extra))
  return multiplied.plus(sumOf("bonus")).atLeast(Fraction.ZERO)
}

/** Without what gave nothing: another currency's rule, a factor of nothing. */
export function effective<Applied extends AppliedRule>(applied: Applied[]) {
  const isSome = (points = Fraction.ZERO) => points.numerator !== 0n
  const hasBase = applied.some(({ gain }) => isSome(gain.base))
  return applied.filter(({ gain: { base, bonus, factor } }) => {
    return isSome(base) || isSome(bonus) || (hasBase && factor)
  })
}

export function explainLine(
  { basis }: CountedLine,
  applied: readonly AppliedRule[],
  points: number,
  currency_code: string
) {
  const exact = exactPoints(applied)
  const isWhole = exact.compare(Fraction.of(points)) === 0
  return [
    `${basis.toText()} ${currency_code.toUpperCase()} of it counts`,
    ...applied.map(
      ({ name, effect }) => `${name}: ${effect.describe(currency_code)}`
    ),
    isWhole
      ? inWords(points)
      : `${exact.toText()} points, ${points} after rounding the whole order`,
  ]
}
