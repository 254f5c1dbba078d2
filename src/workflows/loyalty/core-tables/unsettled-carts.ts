import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { firstIdSince } from "../../../lib/ulid-time"

/** What nobody settled in this time is for people, not for a sweep. */
const LOOK_BACK_MS = 30 * 86_400_000

/** Credit of open carts that no points stand behind. */
const UNHELD_LINES = `
  select line.cart_id
  from credit_line line
  join cart c on c.id = line.cart_id and c.completed_at is null
    and c.deleted_at is null
  where line.reference = 'loyalty' and line.deleted_at is null
    and line.id > :recent_line
    and line.updated_at < now() - make_interval(secs => :grace)
    and not exists (select 1 from loyalty_reservation held
      where held.id = line.reference_id and held.cart_id = line.cart_id
        and held.amount = line.amount and held.status = 'held'
        and held.deleted_at is null)`

/** Points set aside for a cart that does not say so, or that is an order. */
const STRAY_RESERVATIONS = `
  select held.cart_id
  from loyalty_reservation held
  where held.status = 'held' and held.deleted_at is null
    and held.updated_at < now() - make_interval(secs => :grace)
    and (
      exists (select 1 from order_cart link
        where link.cart_id = held.cart_id and link.deleted_at is null)
      or not exists (select 1 from credit_line line
        where line.cart_id = held.cart_id and line.reference = 'loyalty'
          and line.reference_id = held.id and line.deleted_at is null))`

/** Points spent with an order that was not placed after all. */
const UNPLACED_ORDERS = `
  select spent.cart_id
  from loyalty_reservation spent
  where spent.status = 'committed' and spent.points_restored = 0
    and spent.deleted_at is null and spent.id > :recent_reservation
    and spent.updated_at < now() - make_interval(secs => :grace)
    and not exists (select 1 from order_cart link
      where link.order_id = spent.order_id and link.deleted_at is null)`

interface Page {
  after: string | null
  limit: number
  /** What is younger may be somebody's request. */
  older_than_seconds: number
}

/**
 * Carts that something was cut short for, or that core changed without telling.
 * `query.graph` cannot ask for what is absent from a linked module.
 */
export async function findUnsettledCarts(
  container: MedusaContainer,
  { after, limit, older_than_seconds }: Page
): Promise<string[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // Real time: ids are stamped with it.
  const since = Date.now() - LOOK_BACK_MS
  const { rows } = await knex.raw(
    `select cart_id from (
       ${UNHELD_LINES} union ${STRAY_RESERVATIONS} union ${UNPLACED_ORDERS}
     ) unsettled
     where cart_id > :after
     order by cart_id limit :limit`,
    {
      recent_line: firstIdSince("cacl", since),
      recent_reservation: firstIdSince("loyres", since),
      grace: older_than_seconds,
      after: after ?? "",
      limit,
    }
  )
  return rows.map(({ cart_id }: { cart_id: string }) => cart_id)
}
