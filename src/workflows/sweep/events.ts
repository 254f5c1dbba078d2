import { SWEEP_FINISHED } from "../../lib/sweep"

/** A sweep did something, or could not. */
export const SweepFinishedEvent = SWEEP_FINISHED

export interface SweepFinishedData {
  /** Of the run, a row of `sweep_run`. */
  id: string
  /** Name of the sweep. */
  sweep: string
}
