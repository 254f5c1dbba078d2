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

const POINTS_MAX = 1_000_000_000

/** Undefined as long as it is no number of points. */
export function changeOf({ direction, points }: Adjustment) {
  const count = /^\d{1,10}$/.test(points.trim()) ? Number(points) : 0
  if (count === 0 || count > POINTS_MAX) {
    return undefined
  }
  return direction === "give" ? count : -count
}

/** Nobody is made to owe points by hand. */
export function isTooMuch(adjustment: Adjustment, available: number) {
  const change = changeOf(adjustment) ?? 0
  return change < 0 && -change > Math.max(available, 0)
}
