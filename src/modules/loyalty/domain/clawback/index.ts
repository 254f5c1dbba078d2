export { clawBack, type Clawback, type EarnedLine } from "./claw-back"
export { shareGone } from "./share-gone"
