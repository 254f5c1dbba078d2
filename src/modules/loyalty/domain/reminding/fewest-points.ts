import type { Redemption } from "../redemption"

/**
 * The fewest points that buy anything: at checkout, or the cheapest reward that
 * is there for every member. Who has less is not reminded: a deadline that
 * nobody can meet only annoys.
 */
export function fewestPoints(
  { points_min, points_step }: Redemption,
  cheapest_reward_points: number | null
) {
  const atCheckout = Math.ceil(points_min / points_step) * points_step
  return Math.min(atCheckout, cheapest_reward_points ?? atCheckout)
}
