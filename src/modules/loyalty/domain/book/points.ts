import { MedusaError } from "@medusajs/framework/utils"

/** More than one entry may move; a column of PostgreSQL's integers holds it. */
export const POINTS_MAX = 1_000_000_000

/**
 * Points as the book counts them. Nothing means "all": 0, "0", null and
 * undefined are refused alike.
 *
 * @throws {MedusaError} `invalid_data`
 */
export function countPoints(points: number): bigint {
  if (!Number.isInteger(points) || points < 1 || points > POINTS_MAX) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${points} is no number of points: it is whole, and from 1 to ${POINTS_MAX}`
    )
  }
  return BigInt(points)
}

/** A sum of the book as a number, which must be exact. */
export function readPoints(sum: bigint | string | number | null): number {
  const points = Number(sum ?? 0)
  if (!Number.isSafeInteger(points)) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${sum} points are more than a number can hold`
    )
  }
  return points
}

export const lesser = (one: bigint, other: bigint) =>
  one < other ? one : other
