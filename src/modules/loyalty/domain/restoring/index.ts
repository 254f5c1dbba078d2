export { restoreFor, type SpentPoints } from "./restore"
export { splitRefund } from "./split-refund"
