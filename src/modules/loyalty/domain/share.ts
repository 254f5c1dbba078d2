import type { BigNumberInput } from "@medusajs/framework/types"
import { Fraction } from "./fraction"

/** `gone` of `of`: units of a line, or money of an order. */
export interface Share {
  gone: BigNumberInput | bigint
  of: BigNumberInput | bigint
}

/** From 0 to 1; of nothing nothing can be gone. */
export function fractionOf({ gone, of }: Share) {
  return ratio(Fraction.of(gone), Fraction.of(of))
}

/** From 0 to 1; of nothing nothing can be gone. */
export function ratio(part: Fraction, whole: Fraction) {
  return whole.isPositive
    ? part.over(whole).atLeast(Fraction.ZERO).atMost(Fraction.ONE)
    : Fraction.ZERO
}

export const shareFrom = ({ numerator, denominator }: Fraction): Share => ({
  gone: numerator,
  of: denominator,
})

/**
 * How much of a whole belongs to all that is gone so far, rounded down. It only
 * depends on the whole and the share, so the differences between any series of
 * growing shares sum to the last target, and that of everything is the whole.
 */
export function targetOf(whole: bigint, share: Fraction) {
  return Fraction.of(whole).times(share).floor()
}
