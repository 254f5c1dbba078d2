export { CLAWBACK_POLICIES, type ClawbackPolicy } from "./clawback-policy"
export { clawbackTarget, type EarnedLine } from "./clawback-target"
export {
  planClawback,
  type Clawback,
  type ClawbackState,
} from "./plan-clawback"
export { shareGone } from "./share-gone"
