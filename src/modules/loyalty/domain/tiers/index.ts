export { entryRewardDue, type EntryReward } from "./entry-reward"
export { evaluateTier, nextTier, type Membership } from "./evaluate-tier"
export { pointsInWindow, windowStart } from "./tier-window"
