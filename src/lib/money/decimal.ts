import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"

/** `digits / 10 ** scale`, exactly. */
export interface Decimal {
  digits: bigint
  scale: number
}

/**
 * Reads whatever Medusa calls an amount.
 *
 * @throws {MedusaError} `money_not_exact` for what is no finite number, and for
 * a JavaScript number with more digits than one can hold: the last of them are
 * an accident.
 */
export function decimalOf(value: BigNumberInput): Decimal {
  const text = MathBN.convert(value).toFixed()
  if (value === null || value === undefined || !/^-?\d+(\.\d+)?$/.test(text)) {
    throw notExact(`${text} is no amount`)
  }
  const [whole, fraction = ""] = text.split(".")
  const digits = BigInt(whole + fraction)
  if (typeof value === "number" && !isSafe(digits)) {
    throw notExact(
      `${value} has more digits than a JavaScript number keeps. Hand over the BigNumber, its raw value or a string`
    )
  }
  return { digits, scale: fraction.length }
}

export const powerOfTen = (exponent: number) => 10n ** BigInt(exponent)

/** As `0.05` or `-12.00`, with exactly `scale` digits after the point. */
export function textOf({ digits, scale }: Decimal) {
  const sign = digits < 0n ? "-" : ""
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0")
  const point = text.length - scale
  return sign + text.slice(0, point) + (scale ? `.${text.slice(point)}` : "")
}

function isSafe(digits: bigint) {
  const limit = BigInt(Number.MAX_SAFE_INTEGER)
  return -limit <= digits && digits <= limit
}

function notExact(message: string) {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    message,
    "money_not_exact"
  )
}
