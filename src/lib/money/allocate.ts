import type { BigNumberInput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { MinorAmount } from "./amount"
import { decimalOf, powerOfTen } from "./decimal"

/**
 * Splits a total in proportion to the weights, by largest remainder: each part
 * is its exact share, rounded down or up, and together they are the total. The
 * units left over go to the largest remainders, and among equals to the first.
 *
 * @throws {MedusaError} `money_bad_weights` when one is below zero, or when
 * there is something to split and all are zero
 */
export function allocate(
  { minor, currency_code }: MinorAmount,
  weights: BigNumberInput[]
): MinorAmount[] {
  const shares = sharesOf(minor < 0n ? -minor : minor, wholeWeights(weights))
  return shares.map((share) => ({
    minor: minor < 0n ? -share : share,
    currency_code,
  }))
}

function sharesOf(total: bigint, weights: bigint[]) {
  const sum = weights.reduce((left, right) => left + right, 0n)
  if (total === 0n) {
    return weights.map(() => 0n)
  }
  if (sum === 0n) {
    throw badWeights("all weights are zero")
  }
  const shares = weights.map((weight) => (total * weight) / sum)
  const remainders = weights.map((weight) => (total * weight) % sum)
  const left = shares.reduce((rest, share) => rest - share, total)
  for (const position of largestFirst(remainders).slice(0, Number(left))) {
    shares[position] += 1n
  }
  return shares
}

/** Sorting is stable, so equal remainders keep their order. */
function largestFirst(remainders: bigint[]) {
  return [...remainders.keys()].sort((left, right) => {
    const difference = remainders[right] - remainders[left]
    return difference === 0n ? 0 : difference > 0n ? 1 : -1
  })
}

/** Weights may be prices or grams; their common scale does not matter. */
function wholeWeights(weights: BigNumberInput[]) {
  const decimals = weights.map(decimalOf)
  if (decimals.some(({ digits }) => digits < 0n)) {
    throw badWeights("a weight is below zero")
  }
  const scale = Math.max(0, ...decimals.map((decimal) => decimal.scale))
  return decimals.map(
    (decimal) => decimal.digits * powerOfTen(scale - decimal.scale)
  )
}

function badWeights(why: string) {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The amount cannot be split: ${why}`,
    "money_bad_weights"
  )
}
