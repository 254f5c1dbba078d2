import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { firstIdSince } from "../../../lib/ulid-time"
import { IS_ON_ITS_WAY, NEEDS_A_PARCEL } from "./arrivals"

/** What takes longer earns when somebody tells of it. */
const LOOK_BACK_DAYS = 60
const DAY_MS = 86_400_000
/** Core tells of an order when its checkout has ended; until then it may fail. */
export const GRACE_MS = 5 * 60_000

/**
 * A programme that the order `o` was placed under. Rows are stamped by the
 * database's clock, as orders are: an active programme was last written when it
 * became active, a retired one when it retired. The shop's clock may be moved,
 * and has no say in which came first.
 */
export const WAS_PLACED_UNDER_A_PROGRAMME = `
  exists (select 1 from loyalty_program p
    where p.deleted_at is null
      and (p.sales_channel_id is null
        or p.sales_channel_id = o.sales_channel_id)
      and (p.status = 'active' and p.updated_at <= o.created_at
        or p.status = 'retired' and p.activated_at is not null
          and o.created_at between p.created_at and p.updated_at))`

/** And one that it can still earn by. */
export const CAN_EARN = `
  exists (select 1 from loyalty_program p
    where p.deleted_at is null and p.status = 'active'
      and (p.sales_channel_id is null
        or p.sales_channel_id = o.sales_channel_id))`

/** To the last coin, as core counts it. */
const IS_PAID = `
  exists (select 1 from order_summary s
    where s.order_id = o.id and s.version = o.version and s.deleted_at is null
      and (s.totals->>'pending_difference')::numeric <= 0)`

interface Which {
  placed: string
  sent: string
  taken: string
}

/**
 * Orders of members that have not earned yet, and those that have and that
 * have arrived since, or were paid where nothing is sent. `query.graph` cannot
 * ask for what is absent.
 */
const untaken = ({ placed, sent, taken }: Which) => `
  select o.id as order_id
  from "order" o
  join customer c on c.id = o.customer_id and c.has_account
    and c.deleted_at is null
  where ${placed} and o.deleted_at is null
    and not o.is_draft_order and o.status <> 'canceled'
    and not exists (select 1 from loyalty_order taken
      where taken.order_id = o.id and taken.deleted_at is null)
    and ${WAS_PLACED_UNDER_A_PROGRAMME} and ${CAN_EARN}
  union
  select link.order_id
  from fulfillment f
  join order_fulfillment link on link.fulfillment_id = f.id
    and link.deleted_at is null
  join loyalty_order taken on taken.order_id = link.order_id
    and taken.deleted_at is null and taken.delivered_at is null
  join "order" o on o.id = link.order_id and o.status <> 'canceled'
  where ${sent} and f.deleted_at is null
    and f.canceled_at is null and f.delivered_at is not null
    and not ${IS_ON_ITS_WAY}
  union
  select taken.order_id
  from loyalty_order taken
  join "order" o on o.id = taken.order_id and o.status <> 'canceled'
  where ${taken} and taken.deleted_at is null
    and taken.delivered_at is null and taken.ended_at is null
    and not ${NEEDS_A_PARCEL} and ${IS_PAID}`

/** Ids begin with the time, so recent ones are a range. */
const RECENT = untaken({
  placed: "o.id > :placed and o.id < :settled",
  sent: "f.id > :fulfilled",
  taken: "taken.id > :taken",
})

const ONE = untaken({
  placed: "o.id = :order_id",
  sent: "link.order_id = :order_id",
  taken: "taken.order_id = :order_id",
})

export async function findUntakenOrders(
  container: MedusaContainer,
  { after, limit }: { after: string | null; limit: number }
): Promise<string[]> {
  // Real time: core stamps its ids with it.
  const now = Date.now()
  const since = now - LOOK_BACK_DAYS * DAY_MS
  const { rows } = await connectionOf(container).raw<Found>(
    `select order_id from (${RECENT}) untaken
     where order_id > :after
     order by order_id limit :limit`,
    {
      placed: firstIdSince("order", since),
      settled: firstIdSince("order", now - GRACE_MS),
      fulfilled: firstIdSince("ful", since),
      taken: firstIdSince("loyord", since),
      after: after ?? "",
      limit,
    }
  )
  return rows.map(({ order_id }) => order_id)
}

/** The same for one, however long ago it was placed. */
export async function isUntaken(
  container: MedusaContainer,
  order_id: string
): Promise<boolean> {
  const { rows } = await connectionOf(container).raw<Found>(ONE, { order_id })
  return rows.length > 0
}

interface Found {
  rows: { order_id: string }[]
}

function connectionOf(container: MedusaContainer): Knex {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
}
