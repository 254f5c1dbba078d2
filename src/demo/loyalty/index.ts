export { demoPoints, worthOf } from "./program"
export { demoLadder } from "./tiers"
export { memberMoments, YEAR_DAYS, type MemberMoment } from "./year"
