const LONGEST_PAUSE_MINUTES = 240
/** A run waits for locks at most 50 seconds before it makes its order. */
export const LONGEST_RUN_MS = 5 * 60_000

/** States in which a run is saved. Only `failed` is ever deleted by core. */
export const CUT_SHORT = `('not_started', 'invoking', 'waiting_to_compensate', 'compensating', 'failed')`

/** Done with, or failed so recently that the next attempt has to wait. */
export const notSettled = (findingId: string) => `
  not exists (
    select 1 from completion_repair r
    where r.finding_id = ${findingId} and r.deleted_at is null
      and (r.outcome <> 'failed' or r.created_at > now() - make_interval(
        mins => least(power(2, r.attempt), ${LONGEST_PAUSE_MINUTES})::int)))`
