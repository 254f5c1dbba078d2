import { MedusaError } from "@medusajs/framework/utils"

/** More than one entry may move; a column of PostgreSQL's integers holds it. */
export const POINTS_MAX = 1_000_000_000

/**
 * What somebody asks for. 0 is a number of points; `"0"`, `null` and nothing at
 * all are none, and neither of them ever means all points.
 *
 * @throws {MedusaError} `loyalty_points_invalid`
 */
export function readPoints(value: unknown): number {
  if (value === null || value === undefined) {
    throw invalidPoints("Say how many points; leaving it out does not mean all")
  }
  if (typeof value !== "number") {
    throw invalidPoints(`Points are a number, not ${kindOf(value)}`)
  }
  if (!Number.isSafeInteger(value) || value < 0) {
    throw invalidPoints(`Points are a whole number from 0, not ${value}`)
  }
  return value
}

/**
 * Points as an entry of the book moves them: 0 is refused as well, because
 * nothing would move.
 *
 * @throws {MedusaError} `loyalty_points_invalid`
 */
export function countPoints(points: number): bigint {
  if (!Number.isInteger(points) || points < 1 || points > POINTS_MAX) {
    throw invalidPoints(
      `${points} is no number of points: it is whole, and from 1 to ${POINTS_MAX}`
    )
  }
  return BigInt(points)
}

/**
 * The book counts in `bigint`, and PostgreSQL sums it to a text, or to null
 * where there is nothing; rules and answers take numbers that are exact.
 *
 * @throws {MedusaError} `unexpected_state` above 2^53 - 1
 */
export function pointsOf(sum: bigint | string | number | null): number {
  const points = Number(sum ?? 0)
  if (!Number.isSafeInteger(points)) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${sum} points are more than can be counted exactly`
    )
  }
  return points
}

export const lesser = (one: bigint, other: bigint) =>
  one < other ? one : other

/** "1 point", "2 points". */
export const inWords = (points: number) =>
  `${points} ${points === 1 ? "point" : "points"}`

const kindOf = (value: unknown) =>
  typeof value === "string" ? "text" : `a value of type ${typeof value}`

function invalidPoints(message: string) {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    message,
    "loyalty_points_invalid"
  )
}
