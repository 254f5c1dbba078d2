import type { TierDecision } from "./evaluate-tier"
import { windowStart } from "./tier-window"

export interface EntryReward {
  tier: string
  rewarded_at: Date
}

interface Entering {
  decision: TierDecision
  /** What this account was rewarded for before, also if it was taken back. */
  history: readonly EntryReward[]
  /** Somebody set the tier by hand or imported it: that is no achievement. */
  is_import: boolean
  window: { window_days: number; time_zone: string; now: Date }
}

/**
 * The tier whose entry is to be rewarded now, or null. Once per tier and
 * window: who falls out after a refund and buys again enters the same tier
 * with the same points.
 */
export function entryRewardDue(entering: Entering): string | null {
  const { decision, history, is_import, window } = entering
  if (decision.change !== "upgraded" || is_import) {
    return null
  }
  const start = windowStart(window)
  const wasRewarded = history.some(
    ({ tier, rewarded_at }) => tier === decision.tier && rewarded_at >= start
  )
  return wasRewarded ? null : decision.tier
}
