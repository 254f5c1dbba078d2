import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Finder } from "../../../modules/checkout/domain/repair-decision"
import { firstIdSince, timeOfId } from "../../../lib/ulid-time"
import { LONGEST_RUN_MS } from "./fragments"
import { INTERRUPTED_RUNS } from "./interrupted-runs"
import { STRAY_ORDERS } from "./stray-orders"
import { UNPAID_ORDERS } from "./unpaid-orders"

/**
 * This folder holds the only raw SQL of the feature over tables that are not
 * ours. `query.graph` can neither look into the JSON of a workflow run, nor ask
 * for what is absent from a linked module, nor do either for a thousand orders
 * at once.
 *
 * Time is read off the ids: `workflow_execution` has stamps without a zone.
 * And it is the time of the machine, since whether a process has died does not
 * depend on a shop's movable clock.
 */

/** What a finder hands to `repair-completion`. */
export interface Finding {
  finder: Finder
  /** The key under which attempts are counted. */
  finding_id: string
  cart_id: string
  /** Unknown to runs; they are asked what became of their cart. */
  order_id: string | null
  /** Where the next page begins. */
  position: string
}

export interface Page {
  older_than_seconds: number
  after: string
  limit: number
}

const MINUTE_MS = 60_000
/** What nobody settled in this time is for people, not for a sweep. */
const HORIZON_MS = 7 * 24 * 60 * MINUTE_MS

/** Strays first: a cart that is resumed may need the stock they hold. */
export const FINDER_QUERIES = [STRAY_ORDERS, INTERRUPTED_RUNS, UNPAID_ORDERS]

export async function findPage(
  container: MedusaContainer,
  sql: string,
  { older_than_seconds, after, limit }: Page
): Promise<Finding[]> {
  // Ids are stamped by the machine; see above.
  const now = Date.now()
  const newest = now - older_than_seconds * 1000
  const { rows } = await connectionOf(container).raw(sql, {
    after,
    limit,
    oldest_order_id: firstIdSince("order", now - HORIZON_MS),
    newest_order_id: firstIdSince("order", newest),
    oldest_run_id: firstIdSince("wf_exec", now - HORIZON_MS),
    newest_run_id: firstIdSince("wf_exec", newest),
  })
  return rows
}

/** How a run ended, and whether another run, or a repair, told of the order. */
export async function readRuns(
  container: MedusaContainer,
  { finding_id, cart_id }: Pick<Finding, "finding_id" | "cart_id">,
  orderId: string | undefined
): Promise<{ was_announced: boolean; was_given_up: boolean }> {
  const madeAt = timeOfId(orderId ?? "")
  const { rows } = await connectionOf(container).raw(
    `select
      exists (
        select 1 from workflow_execution e
        where e.workflow_id = 'complete-cart' and e.state = 'done'
          and e.deleted_at is null
          and e.id between :earliest_run_id and :latest_run_id
          and e.context->'data'->'payload'->>'id' = :cart_id
          and e.context->'data'->'invoke'->'create-orders'
            ->'output'->'output'->0->>'id' = :order_id
      ) or exists (
        select 1 from completion_repair r
        where r.order_id = :order_id and r.deleted_at is null
          and r.outcome in ('announced', 'completed', 'resumed')
      ) as was_announced,
      exists (
        select 1 from workflow_execution e
        where e.transaction_id = :finding_id
          and e.state in ('failed', 'waiting_to_compensate', 'compensating')
      ) as was_given_up`,
    {
      cart_id,
      finding_id,
      order_id: orderId ?? "",
      earliest_run_id: firstIdSince("wf_exec", madeAt - LONGEST_RUN_MS),
      latest_run_id: firstIdSince("wf_exec", madeAt + LONGEST_RUN_MS),
    }
  )
  return rows[0]
}

function connectionOf(container: MedusaContainer): Knex {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
}
