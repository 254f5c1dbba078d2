export { pointsDue } from "./points-due"
export { restoreFor, type SpentPoints } from "./restore"
