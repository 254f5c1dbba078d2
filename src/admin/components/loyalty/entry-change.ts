import type { AdminLoyaltyEntry } from "../../../client"

type Change = Pick<
  AdminLoyaltyEntry,
  "kind" | "points_available" | "points_pending"
>

/** Of what can be spent; of what is pending only where nothing else moved. */
export function changeOf({ points_available, points_pending }: Change) {
  const isPending = points_available === 0 && points_pending !== 0
  return { isPending, points: isPending ? points_pending : points_available }
}

/**
 * What only the book needs is not told: the other side of what an entry beside
 * it says. That an order was paid with what had been set aside is.
 */
export const isTold = (entry: Change) =>
  entry.kind === "redeem" || changeOf(entry).points !== 0
