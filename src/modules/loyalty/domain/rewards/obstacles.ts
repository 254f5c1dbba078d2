import { MedusaError } from "@medusajs/framework/utils"
import { inWords } from "../points"
import { refusedBy } from "../refused-limits"

/** Why a member cannot claim a reward now, as storefronts read it. */
export const OBSTACLES = [
  "unavailable",
  "tier_too_low",
  "sold_out",
  "claimed_too_often",
  "points_missing",
] as const

export type Obstacle = (typeof OBSTACLES)[number]

export interface OfferedReward {
  id: string
  points: number
  /** All that can be claimed of it, and by one member; null for no limit. */
  claims_max: number | null
  claims_max_per_member: number | null
}

export interface Claimant {
  /** Below zero, what is owed. */
  points_available: number
  /** Where the member's tier begins. */
  tier_points_min: number
  claimed: { total: number; own: number }
}

/**
 * Everything that keeps them from it. What was returned is not claimed. Whether
 * a product is still there, core knows alone.
 */
export function obstaclesTo(
  reward: OfferedReward & { tier_points_min: number | null },
  { points_available, tier_points_min, claimed }: Claimant
): Obstacle[] {
  const isThere: Record<Obstacle, boolean> = {
    unavailable: false,
    tier_too_low: (reward.tier_points_min ?? 0) > tier_points_min,
    sold_out: isUsedUp(reward.claims_max, claimed.total),
    claimed_too_often: isUsedUp(reward.claims_max_per_member, claimed.own),
    points_missing: points_available < reward.points,
  }
  return OBSTACLES.filter((obstacle) => isThere[obstacle])
}

const isUsedUp = (max: number | null, claimed: number) =>
  max !== null && claimed >= max

/**
 * @throws {MedusaError} with the code of the first obstacle; where points are
 * missing, how many there are and have to be is in `details`
 */
export function assertClaimable(
  reward: OfferedReward,
  [obstacle]: readonly Obstacle[],
  { points_available = 0 }: Partial<Claimant> = {}
) {
  if (!obstacle) {
    return
  }
  const { code, why } = REFUSALS[obstacle]
  const message = `Reward ${reward.id} cannot be claimed: ${why(reward)}`
  throw obstacle === "points_missing"
    ? refusedBy(
        { points_available, points_needed: reward.points },
        { code, path: "", message }
      )
    : new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}

const REFUSALS: Record<
  Obstacle,
  { code: string; why: (reward: OfferedReward) => string }
> = {
  unavailable: {
    code: "loyalty_reward_unavailable",
    why: () =>
      "its product is not sold here, or not any more; choose another reward",
  },
  tier_too_low: {
    code: "loyalty_tier_too_low",
    why: () => "it is for members of a higher tier",
  },
  sold_out: {
    code: "loyalty_reward_sold_out",
    why: ({ claims_max }) => `all ${claims_max} are claimed`,
  },
  claimed_too_often: {
    code: "loyalty_reward_claimed",
    why: ({ claims_max_per_member: max }) =>
      `each member may claim it ${max === 1 ? "once" : `${max} times`}`,
  },
  points_missing: {
    code: "loyalty_insufficient_points",
    why: ({ points }) => `it costs ${inWords(points)}`,
  },
}
