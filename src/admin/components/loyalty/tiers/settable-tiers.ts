import type { AdminLoyaltyTier } from "../../../../client"

/**
 * Those that can be set by hand: points would lift a member at once out of
 * what is below the tier that they have earned.
 *
 * @param ladder from below
 */
export function settableTiers<
  Tier extends Pick<AdminLoyaltyTier, "points_min">,
>(ladder: Tier[], points_earned: number) {
  const earned = ladder.filter(({ points_min }) => points_min <= points_earned)
  return ladder.slice(Math.max(earned.length - 1, 0))
}
