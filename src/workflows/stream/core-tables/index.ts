import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { firstIdSince } from "../../../lib/ulid-time"

const MINUTE_MS = 60_000
/** Core tells of an order within seconds; after this it has been missed. */
const GRACE_MS = MINUTE_MS
/** Much less than the log is kept, or what was told would be told again. */
const HORIZON_MS = 6 * 60 * MINUTE_MS

/**
 * The only SQL of the feature over a table of core's: `query.graph` cannot ask
 * for what another module does not have.
 *
 * By ids, which begin with the time of the machine: the log's own day may be
 * moved by the clock, core's stamps are not. An order that was taken over from
 * elsewhere is as old as its stamp says.
 */
const UNTOLD_SQL = `
  select o.id from "order" o
  where o.id > :after and o.id > :oldest and o.id < :newest
    and o.created_at > :since
    and not o.is_draft_order and o.deleted_at is null
    and not exists (
      select 1 from stream_event e
      where e.topic = 'orders' and e.dedupe_key = :key_start || o.id)
  order by o.id
  limit :limit`

/** Under which key the log has the news of an order. */
export function placedKey(event: string, orderId: string) {
  return `${event}:${orderId}`
}

/** Orders of the last hours that the log does not know as placed. */
export async function findUntoldOrders(
  container: MedusaContainer,
  { after, limit }: { after: string | null; limit: number }
): Promise<string[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // Ids are stamped by the machine; see above.
  const now = Date.now()
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(UNTOLD_SQL, {
    after: after ?? "",
    limit,
    since: new Date(now - HORIZON_MS),
    oldest: firstIdSince("order", now - HORIZON_MS),
    newest: firstIdSince("order", now - GRACE_MS),
    key_start: placedKey(OrderWorkflowEvents.PLACED, ""),
  })
  return rows.map(({ id }) => id)
}
