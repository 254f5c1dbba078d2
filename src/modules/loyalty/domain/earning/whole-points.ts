import { Fraction } from "../fraction"

/**
 * The order's points are the exact sum rounded down; each line gets its own
 * whole points, and what the fractions make together goes to the largest ones,
 * among equals to the first. So the lines sum to the order, and no line is a
 * point or more away from its exact share (a split of the rounded sum would
 * take a point from a line of exactly 5 to round up one of 0.9).
 */
export function wholePoints(exact: readonly Fraction[]): bigint[] {
  const points = exact.map((share) => share.floor())
  const sum = points.reduce((total, share) => total + share, 0n)
  const left = Number(Fraction.sum(exact).floor() - sum)
  const rests = exact.map((share, position) =>
    share.minus(Fraction.of(points[position]))
  )
  const largestFirst = [...rests.keys()].sort((one, other) =>
    rests[other].compare(rests[one])
  )
  for (const position of largestFirst.slice(0, left)) {
    points[position] += 1n
  }
  return points
}
