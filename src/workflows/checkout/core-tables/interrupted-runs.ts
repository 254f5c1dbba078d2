import { CUT_SHORT, notSettled } from "./fragments"

/** Runs of core's workflow that neither finished nor were undone. */
export const INTERRUPTED_RUNS = `
  select 'interrupted' as finder, e.transaction_id as finding_id,
    e.context->'data'->'payload'->>'id' as cart_id, null as order_id,
    e.id as position
  from workflow_execution e
  where e.workflow_id = 'complete-cart' and e.deleted_at is null
    and e.state in ${CUT_SHORT}
    and e.id > greatest(:after, :oldest_run_id) and e.id < :newest_run_id
    and ${notSettled("e.transaction_id")}
  order by e.id
  limit :limit`
