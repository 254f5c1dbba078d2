export { daysToDo } from "./days"
export {
  defineSweep,
  findSweep,
  listSweeps,
  type BulkSweep,
  type ItemSweep,
  type Sweep,
  type SweepBatch,
  type SweepContext,
  type SweepItem,
} from "./definition"
export { SWEEP_FINISHED, contextOf, runSweep, type SweepResult } from "./run"
export { SWEEP_STORE, type SweepStore } from "./store"
