import type { BigNumberInput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { decimalOf, powerOfTen } from "../../../lib/money/decimal"

/**
 * A number that keeps its thirds: `numerator / denominator` in lowest terms,
 * the denominator above 0. Points are rounded once, at the very end.
 */
export class Fraction {
  static readonly ZERO = new Fraction(0n, 1n)
  static readonly ONE = new Fraction(1n, 1n)

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint
  ) {}

  /** Whatever Medusa calls an amount, or a whole number of any size. */
  static of(value: BigNumberInput | bigint) {
    if (typeof value === "bigint") {
      return new Fraction(value, 1n)
    }
    const { digits, scale } = decimalOf(value)
    return lowest(digits, powerOfTen(scale))
  }

  static sum(parts: readonly Fraction[]) {
    return parts.reduce((sum, part) => sum.plus(part), Fraction.ZERO)
  }

  /** @throws {MedusaError} for a denominator of zero, as `bigint` would */
  static ratio(numerator: bigint, denominator: bigint) {
    if (denominator === 0n) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "Nothing can be divided by zero"
      )
    }
    const divisor = greatestCommon(absolute(numerator), absolute(denominator))
    const sign = denominator < 0n ? -1n : 1n
    return new Fraction(
      (sign * numerator) / divisor,
      (sign * denominator) / divisor
    )
  }

  plus(other: Fraction) {
    return lowest(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator
    )
  }

  minus(other: Fraction) {
    return this.plus(lowest(-other.numerator, other.denominator))
  }

  times(other: Fraction) {
    return lowest(
      this.numerator * other.numerator,
      this.denominator * other.denominator
    )
  }

  over(other: Fraction) {
    return lowest(
      this.numerator * other.denominator,
      this.denominator * other.numerator
    )
  }

  /** Towards the smaller number: 2.9 -> 2, -2.1 -> -3. */
  floor() {
    const towardsZero = this.numerator / this.denominator
    const isExact = this.numerator % this.denominator === 0n
    return isExact || this.numerator > 0n ? towardsZero : towardsZero - 1n
  }

  /** Below 0, 0 or above 0, as `sort` wants it. */
  compare(other: Fraction) {
    const difference = this.minus(other).numerator
    return difference === 0n ? 0 : difference < 0n ? -1 : 1
  }

  get isPositive() {
    return this.numerator > 0n
  }

  atLeast(other: Fraction): Fraction {
    return this.compare(other) < 0 ? other : this
  }

  atMost(other: Fraction): Fraction {
    return this.compare(other) > 0 ? other : this
  }

  /** For people: at most four digits after the point, the rest cut off. */
  toText() {
    const digits = String(absolute(this.numerator * 10_000n) / this.denominator)
    const padded = digits.padStart(5, "0")
    const fraction = padded.slice(-4).replace(/0+$/, "")
    const sign = this.numerator < 0n ? "-" : ""
    return sign + padded.slice(0, -4) + (fraction && `.${fraction}`)
  }
}

const lowest = (numerator: bigint, denominator: bigint) =>
  Fraction.ratio(numerator, denominator)

const absolute = (value: bigint) => (value < 0n ? -value : value)

function greatestCommon(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommon(right, left % right)
}
