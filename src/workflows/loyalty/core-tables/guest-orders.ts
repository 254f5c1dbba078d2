import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock } from "../../../lib/clock"
import { firstIdSince, timeOfId } from "../../../lib/ulid-time"
import { GUEST_CLAIM_LOOK_BACK_DAYS } from "../../../modules/loyalty/domain/claiming"
import {
  CAN_EARN,
  GRACE_MS,
  WAS_PLACED_UNDER_A_PROGRAMME,
} from "./untaken-orders"

const DAY_MS = 86_400_000

export interface GuestOrder {
  order_id: string
  /** Its checkout may still fail, so it is too early to take it over. */
  is_young: boolean
}

const OF_GUEST = `
  from customer guest
  join "order" o on o.customer_id = guest.id and o.deleted_at is null
  where guest.email in (:email, lower(:email)) and not guest.has_account
    and guest.deleted_at is null and lower(o.email) = lower(:email)
    and o.id > :since
    and not o.is_draft_order and o.status <> 'canceled'
    and not exists (select 1 from loyalty_order taken
      where taken.order_id = o.id and taken.deleted_at is null)
    and ${WAS_PLACED_UNDER_A_PROGRAMME} and ${CAN_EARN}`

const sinceWhen = () => {
  // Real time: core stamps its ids with it.
  const now = Date.now()
  return firstIdSince("order", now - GUEST_CLAIM_LOOK_BACK_DAYS * DAY_MS)
}

/**
 * What was ordered with an address by nobody with an account and has earned for
 * nobody. Core finds or makes one guest for an address, so the way leads along
 * its index of addresses to that guest's orders.
 */
export async function findGuestOrders(
  container: MedusaContainer,
  { email, after, limit }: { email: string; after: string; limit: number }
): Promise<GuestOrder[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: GuestOrder[] }>(
    `select o.id as order_id, o.id >= :settled as is_young
     ${OF_GUEST} and o.id > :after
     order by o.id limit :limit`,
    {
      ...{ email, after, limit },
      since: sinceWhen(),
      // By the clock: who moves it has waited.
      settled: firstIdSince("order", clock.now().getTime() - GRACE_MS),
    }
  )
  return rows
}

/** When none of them is young any more; null where there is none. */
export async function guestOrdersSettleAt(
  container: MedusaContainer,
  email: string
): Promise<Date | null> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { last_id: string | null }[] }>(
    `select max(o.id) as last_id ${OF_GUEST}`,
    { email, since: sinceWhen() }
  )
  const [{ last_id }] = rows
  return last_id ? new Date(timeOfId(last_id) + GRACE_MS + 1) : null
}
