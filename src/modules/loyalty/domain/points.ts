import { MedusaError } from "@medusajs/framework/utils"

/**
 * The book counts in `bigint`; rules and answers in numbers that are exact.
 *
 * @throws {MedusaError} `loyalty_points_invalid` above 2^53 - 1
 */
export function pointsOf(whole: bigint) {
  const points = Number(whole)
  if (!Number.isSafeInteger(points)) {
    throw invalidPoints(`${whole} points are more than can be counted exactly`)
  }
  return points
}

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
