export {
  BenefitSchema,
  MinimumsSchema,
  termsProblem,
  type Benefit,
  type RewardTerms,
} from "./benefit"
export { canUse } from "./can-use"
export { claimedTerms, type ClaimedTerms } from "./claimed-terms"
export { claimStatus, type ClaimStatus } from "./claim-status"
export { nextStep, type ClaimFacts, type ClaimStep } from "./next-step"
export {
  assertClaimable,
  OBSTACLES,
  obstaclesTo,
  type Obstacle,
} from "./obstacles"
export { rewardStatus, type RewardStatus } from "./reward-status"
