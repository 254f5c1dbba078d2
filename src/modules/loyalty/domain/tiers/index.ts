export { entryRewardDue, type EntryReward } from "./entry-reward"
export {
  evaluateTier,
  nextTier,
  type Membership,
  type TierDecision,
} from "./evaluate-tier"
export type { TierLevel } from "./tier-level"
export { pointsInWindow, windowStart, type EarnedPoints } from "./tier-window"
