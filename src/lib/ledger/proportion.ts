import { MedusaError } from "@medusajs/framework/utils"

/**
 * Splits a whole number in proportion to what each place has left, so that the
 * shares sum to it exactly: each gets its share rounded down, and the units
 * left over go to the largest remainders, the first of equals before the next.
 *
 * No share exceeds its weight as long as the amount does not exceed their sum.
 * Splitting over what is *left*, part after part, therefore ends at exactly
 * the whole, whatever the parts are.
 */
export function splitInProportion(amount: bigint, weights: bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (amount < 0n || total <= 0n || weights.some((weight) => weight < 0n)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${amount} cannot be split over weights that sum to ${total}`
    )
  }
  const shares = weights.map((weight) => (amount * weight) / total)
  const leftOver = amount - shares.reduce((sum, share) => sum + share, 0n)
  const winners = weights
    .map((weight, index) => ({ index, rest: (amount * weight) % total }))
    .sort(
      (one, other) => compare(other.rest, one.rest) || one.index - other.index
    )
    .slice(0, Number(leftOver))
  for (const { index } of winners) {
    shares[index] += 1n
  }
  return shares
}

function compare(one: bigint, other: bigint) {
  return one < other ? -1 : Number(one > other)
}
