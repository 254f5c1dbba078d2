import type { BigNumberInput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { minorUnitDigits } from "./currencies"
import { decimalOf, powerOfTen, textOf } from "./decimal"
import { divide, type Rounding } from "./rounding"

/** As Medusa keeps it: 49.99 euros. */
export interface MajorAmount {
  amount: BigNumberInput
  currency_code: string
}

/** As it is counted: 4999 cents. */
export interface MinorAmount {
  minor: bigint
  currency_code: string
}

/**
 * Without `rounding`, an amount with more digits than its currency is refused:
 * whoever made it has not decided what becomes of the rest.
 *
 * @throws {MedusaError} `money_below_minor_unit`, `money_not_exact`,
 * `money_unknown_currency`
 */
export function toMinor(
  { amount, currency_code }: MajorAmount,
  rounding?: Rounding
): MinorAmount {
  const { digits, scale } = decimalOf(amount)
  const surplus = scale - minorUnitDigits(currency_code)
  const code = currency_code.toLowerCase()
  if (surplus <= 0) {
    return { minor: digits * powerOfTen(-surplus), currency_code: code }
  }
  if (!rounding && digits % powerOfTen(surplus) !== 0n) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${textOf({ digits, scale })} ${code} is no whole number of its smallest unit; round it first`,
      "money_below_minor_unit"
    )
  }
  const minor = divide(digits, powerOfTen(surplus), rounding ?? "down")
  return { minor, currency_code: code }
}

/** The amount is text: exact, and plain JSON for a step or an event. */
export function toMajor({ minor, currency_code }: MinorAmount) {
  const scale = minorUnitDigits(currency_code)
  return {
    amount: textOf({ digits: minor, scale }),
    currency_code: currency_code.toLowerCase(),
  }
}
