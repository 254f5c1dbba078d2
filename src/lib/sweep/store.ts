/** Container key; the default is `src/modules/sweep`. */
export const SWEEP_STORE = "sweep"

export const LEASE_SECONDS = 60

export interface Lease {
  name: string
  token: string
}

export interface SweepState {
  name: string
  position: string | null
  is_running: boolean
  last_started_at: Date | null
  last_finished_at: Date | null
  last_succeeded_at: Date | null
  last_items: number
  last_failed: number
  last_error: string | null
}

export interface RunOutcome {
  items: number
  failed: number
  error: string | null
  started_at: Date
  finished_at: Date
}

export interface Failure {
  item_key: string
  error: string
}

/** Where sweeps meet that run in several processes. */
export interface SweepStore {
  /** The lease, or undefined while another process holds it. */
  lease(name: string): Promise<Lease | undefined>
  /** False when the lease was lost, because this process stood still. */
  renewLease(lease: Lease): Promise<boolean>
  readSweep(name: string): Promise<SweepState | undefined>
  listSweepStates(): Promise<SweepState[]>
  /** Remembers how far a sweep got that follows something in order. */
  advancePosition(lease: Lease, position: string): Promise<void>
  /** Those of the keys that failed and whose turn has not come yet. */
  listWaiting(name: string, keys: string[], now: Date): Promise<Set<string>>
  recordFailure(name: string, failure: Failure, now: Date): Promise<void>
  clearFailures(name: string, keys: string[]): Promise<void>
  countFailures(): Promise<Record<string, number>>
  /** Ends the run and gives the lease back; answers the run's id if kept. */
  finish(lease: Lease, outcome: RunOutcome): Promise<string | undefined>
}
