/** What becomes of the part that is smaller than a unit. */
export type Rounding =
  /** To the nearest; a half goes away from zero: 2.5 -> 3, -2.5 -> -3. */
  | "half_up"
  /** To the nearest; a half goes to the even one: 2.5 -> 2, 3.5 -> 4. */
  | "half_even"
  /** To the nearest; a half goes towards zero: 2.5 -> 2, -2.5 -> -2. */
  | "half_down"
  /** Away from zero: 2.1 -> 3, -2.1 -> -3. */
  | "up"
  /** Towards zero: 2.9 -> 2, -2.9 -> -2. */
  | "down"
  /** Towards the larger number: 2.1 -> 3, -2.9 -> -2. */
  | "ceiling"
  /** Towards the smaller number: 2.9 -> 2, -2.1 -> -3. */
  | "floor"

/** `numerator / denominator` as a whole number. The denominator is above 0. */
export function divide(
  numerator: bigint,
  denominator: bigint,
  rounding: Rounding
) {
  const towardsZero = numerator / denominator
  const rest = numerator % denominator
  if (rest === 0n || !movesAway(towardsZero, rest, denominator, rounding)) {
    return towardsZero
  }
  return towardsZero + (numerator < 0n ? -1n : 1n)
}

/** Whether the quotient leaves `towardsZero` for its neighbour further out. */
function movesAway(
  towardsZero: bigint,
  rest: bigint,
  denominator: bigint,
  rounding: Rounding
) {
  const isNegative = rest < 0n
  const twice = 2n * (isNegative ? -rest : rest)
  switch (rounding) {
    case "half_up":
      return twice >= denominator
    case "half_even":
      return twice === denominator
        ? towardsZero % 2n !== 0n
        : twice > denominator
    case "half_down":
      return twice > denominator
    case "up":
      return true
    case "down":
      return false
    case "ceiling":
      return !isNegative
    case "floor":
      return isNegative
    default:
      return rounding satisfies never
  }
}
