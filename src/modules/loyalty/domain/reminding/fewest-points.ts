import type { Redemption } from "../redemption"

/**
 * The fewest points that buy anything. Who has less is not reminded: a
 * deadline that nobody can meet only annoys.
 */
export const fewestPoints = ({ points_min, points_step }: Redemption) =>
  Math.ceil(points_min / points_step) * points_step
