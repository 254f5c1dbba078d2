import { MedusaError } from "@medusajs/framework/utils"
import type { TierLevel } from "./tier-level"

/** Levels that nobody can tell apart any more. */
const TIERS_MAX = 20

/**
 * The lowest tier is everybody's, so it wants no points, and no two want the
 * same number.
 *
 * @throws {MedusaError} `loyalty_ladder_invalid`
 */
export function assertLadder(levels: readonly TierLevel[]) {
  const problem = ladderProblem(levels)
  if (problem) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      problem,
      "loyalty_ladder_invalid"
    )
  }
}

/** Why these are no ladder; nothing when they are one. */
export function ladderProblem(levels: readonly TierLevel[]) {
  const points = levels.map(({ points_min }) => points_min)
  const twice = points.find((each, at) => points.indexOf(each) !== at)
  if (twice !== undefined) {
    return `Two tiers would begin at ${twice} points`
  }
  if (levels.length > TIERS_MAX) {
    return `There can be ${TIERS_MAX} tiers at most`
  }
  return levels.length && !points.includes(0)
    ? "The lowest tier begins at 0 points: everybody is in one"
    : undefined
}
