export { restoreFor, type Restoring, type SpentPoints } from "./restore"
export { splitRefund, type SplitRefund } from "./split-refund"
