export { demoPoints, worthOf } from "./program"
export { demoRewards } from "./rewards"
export { demoLadder } from "./tiers"
export { memberMoments, YEAR_DAYS, type MemberMoment } from "./year"
