export { clawBack, type EarnedLine } from "./claw-back"
export { shareGone } from "./share-gone"
