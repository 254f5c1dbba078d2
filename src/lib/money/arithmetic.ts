import type { BigNumberInput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { MinorAmount } from "./amount"
import { decimalOf, powerOfTen } from "./decimal"
import { divide, type Rounding } from "./rounding"

export function add(first: MinorAmount, ...others: MinorAmount[]) {
  return others.reduce(
    (sum, other) => ({
      minor: sum.minor + other.minor,
      currency_code: sharedCurrency(sum, other),
    }),
    first
  )
}

export function subtract(from: MinorAmount, what: MinorAmount): MinorAmount {
  return {
    minor: from.minor - what.minor,
    currency_code: sharedCurrency(from, what),
  }
}

/** Below 0, 0 or above 0, as `sort` wants it. */
export function compare(left: MinorAmount, right: MinorAmount) {
  sharedCurrency(left, right)
  return left.minor === right.minor ? 0 : left.minor < right.minor ? -1 : 1
}

/** For rates: `multiply(price, "0.19", "half_up")`. */
export function multiply(
  { minor, currency_code }: MinorAmount,
  factor: BigNumberInput,
  rounding: Rounding
): MinorAmount {
  const { digits, scale } = decimalOf(factor)
  return {
    minor: divide(minor * digits, powerOfTen(scale), rounding),
    currency_code,
  }
}

function sharedCurrency(left: MinorAmount, right: MinorAmount) {
  if (left.currency_code !== right.currency_code) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `An amount in ${left.currency_code} and one in ${right.currency_code} do not mix`,
      "money_currency_mismatch"
    )
  }
  return left.currency_code
}
