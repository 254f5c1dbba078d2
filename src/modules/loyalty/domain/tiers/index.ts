export { entryRewardDue, type EntryReward } from "./entry-reward"
export {
  evaluateTier,
  nextTier,
  type Membership,
  type TierDecision,
} from "./evaluate-tier"
export { heldUntil } from "./held-until"
export { assertLadder, ladderProblem } from "./ladder"
export {
  SET_TIER_REASONS,
  TIER_CHANGES,
  type SetTierReason,
  type TierChange,
} from "./tier-change"
export { leavesWindowAt, pointsInWindow, windowStart } from "./tier-window"
