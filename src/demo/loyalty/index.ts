export { demoPoints } from "./program"
export { demoRewards } from "./rewards"
export { demoLadder } from "./tiers"
