export { demoPoints } from "./program"
export { demoLadder } from "./tiers"
