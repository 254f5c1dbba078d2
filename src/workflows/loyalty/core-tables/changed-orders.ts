import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { firstIdSince } from "../../../lib/ulid-time"
import { STATE_OF_ORDER } from "./order-state"

/** What was begun longer ago is settled when an event tells of it. */
const LOOK_BACK_DAYS = 60
const DAY_MS = 86_400_000

/**
 * By ranges of ids, which begin with the time; core's stamps have no index. A
 * parcel makes a version of the order, too, and gives nothing back.
 */
const RECENTLY_CHANGED = `
  select order_id from order_transaction where id > :paid and amount < 0
  union
  select order_id from order_change where id > :changed
    and change_type in ('return_receive', 'claim', 'exchange', 'edit', 'credit_line')
  union
  select id from "order"
  where id > :placed and (canceled_at is not null or deleted_at is not null)`

/**
 * Orders that are in another state than when they were last settled, and points
 * that were spent on an order which is canceled, or is not there. What is
 * settled is not found again, however often somebody looks.
 */
export async function findChangedOrders(
  container: MedusaContainer,
  { after, limit }: { after: string | null; limit: number }
): Promise<string[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // Real time: core stamps its ids with it.
  const since = Date.now() - LOOK_BACK_DAYS * DAY_MS
  const { rows } = await knex.raw<{ rows: { order_id: string }[] }>(
    `select order_id from (
       select taken.order_id
       from loyalty_order taken
       join "order" o on o.id = taken.order_id
       where taken.order_id = any(array(${RECENTLY_CHANGED}))
         and taken.deleted_at is null
         and taken.settled_as is distinct from ${STATE_OF_ORDER}
       union
       select spent.order_id
       from loyalty_reservation spent
       left join "order" o on o.id = spent.order_id
       where spent.id > :reserved and spent.deleted_at is null
         and spent.status = 'committed'
         and spent.points_restored < spent.points
         and (o.id is null or o.canceled_at is not null
           or o.deleted_at is not null)
     ) unsettled
     where order_id > :after
     order by order_id limit :limit`,
    {
      paid: firstIdSince("ordtrx", since),
      changed: firstIdSince("ordch", since),
      placed: firstIdSince("order", since),
      reserved: firstIdSince("loyres", since),
      after: after ?? "",
      limit,
    }
  )
  return rows.map(({ order_id }) => order_id)
}
