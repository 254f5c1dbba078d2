export { pointsDue } from "./points-due"
export { restoreFor, type SpentPoints } from "./restore"
export { splitRefund } from "./split-refund"
