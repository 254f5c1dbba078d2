export { SweepFinishedEvent, type SweepFinishedData } from "./events"
export { forgetSweepRuns } from "./forget-sweep-runs"
export { describeSweeps } from "./list-sweeps"
export { runSweepOnce } from "./run-sweep"
