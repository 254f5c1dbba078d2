import type { AdminLoyaltyAccountsAdjustBody } from "../../../client"

type AdjustReason = AdminLoyaltyAccountsAdjustBody["reason"]

/** In the order in which merchants need them. */
export const ADJUST_REASONS = [
  "goodwill",
  "service-failure",
  "correction",
  "promotion",
  "misuse",
] as const satisfies AdjustReason[]

/** What somebody has put into the drawer so far. */
export interface Adjustment {
  direction: "give" | "take"
  points: string
  reason: AdjustReason
  note: string
}

/** Nobody takes points out of goodwill. */
export const USUAL_REASON = {
  give: "goodwill",
  take: "correction",
} as const satisfies Record<Adjustment["direction"], AdjustReason>

export const EMPTY_ADJUSTMENT: Adjustment = {
  direction: "give",
  points: "",
  reason: USUAL_REASON.give,
  note: "",
}

export const POINTS_MAX = 1_000_000_000

/** Undefined as long as it is no number of points. */
export function changeOf({ direction, points }: Adjustment) {
  const count = wholeOf(points)
  if (count === 0 || count > POINTS_MAX) {
    return undefined
  }
  return direction === "give" ? count : -count
}

/** What is wrong with what is typed; nothing before anything is. */
export function problemOf(
  adjustment: Adjustment,
  available: number
): "number" | "too_many" | "too_few" | undefined {
  if (!adjustment.points.trim()) {
    return undefined
  }
  if (wholeOf(adjustment.points) > POINTS_MAX) {
    return "too_many"
  }
  const change = changeOf(adjustment)
  if (change === undefined) {
    return "number"
  }
  // Nobody is made to owe points by hand.
  return -change > Math.max(available, 0) ? "too_few" : undefined
}

const wholeOf = (points: string) =>
  /^\d+$/.test(points.trim()) ? Number(points) : 0
