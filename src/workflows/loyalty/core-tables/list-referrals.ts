import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineKeyset } from "../../../lib/cursor"
import type { ReferralStatus } from "../../../modules/loyalty/domain/referral"
import type { ReferralRow } from "../../../modules/loyalty/referral-rows"

export interface ReferralQuery {
  id?: string
  status?: ReferralStatus
  after?: string
  limit: number
}

const heldFirst = defineKeyset({
  name: "loyalty-referrals",
  columns: { "page.is_held": "bigint", "page.id": "text" },
  direction: "desc",
})

/** The same as the index, so that a page is read along it. */
const IS_HELD = "(case status when 'held' then 1 else 0 end)"

/**
 * Invitations, what waits for a decision first and then the newest. It reads
 * core's customers, because a page needs the names of all of them at once.
 */
export async function listReferrals(
  container: MedusaContainer,
  { id, status, after, limit }: ReferralQuery
) {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const position = heldFirst.where(after)
  const own = id ? "and id = ?" : status ? "and status = ?" : ""
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select referral.*, ${heldFirst.select},
       ${personOf("referrer")} as referrer, ${personOf("friend")} as friend,
       o.display_id as order_display_id, taken.activates_at as rewards_at
     from (
       select page.* from (
         select id, ${IS_HELD} as is_held from loyalty_referral
         where deleted_at is null ${own}) page
       where ${position.sql}
       order by ${heldFirst.orderBy} limit ?
     ) page
     join loyalty_referral referral on referral.id = page.id
     ${sideOf("referrer")} ${sideOf("friend")}
     left join "order" o on o.id = referral.order_id
     left join loyalty_order taken on taken.order_id = referral.order_id
       and taken.deleted_at is null
     order by ${heldFirst.orderBy}`,
    [...(own ? [id ?? status ?? ""] : []), ...position.bindings, limit + 1]
  )
  const page = heldFirst.page(rows, limit)
  return { loyalty_referrals: page.rows.map(asRead), next: page.next }
}

interface Person {
  customer_id: string
  email: string | null
  first_name: string | null
  last_name: string | null
}

type Row = ReferralRow & {
  referrer: Person | null
  friend: Person | null
  order_display_id: number | null
  rewards_at: Date | null
  keyset: unknown[]
}

/** Null for who is erased. */
const personOf = (side: string) =>
  `case when ${side}_customer.id is not null then json_build_object(
     'customer_id', ${side}_customer.id, 'email', ${side}_customer.email,
     'first_name', ${side}_customer.first_name,
     'last_name', ${side}_customer.last_name) end`

const sideOf = (side: string) =>
  `left join loyalty_account ${side}_own
     on ${side}_own.id = referral.${side}_account_id
   left join loyalty_account ${side}_now
     on ${side}_now.id = coalesce(${side}_own.merged_into_id, ${side}_own.id)
   left join customer ${side}_customer
     on ${side}_customer.id = ${side}_now.customer_id
     and ${side}_customer.deleted_at is null`

const asRead = (row: Omit<Row, "keyset">) => ({
  ...{ id: row.id, status: row.status, reason: row.reason },
  ...{ referrer: row.referrer, friend: row.friend, findings: row.findings },
  ...{ referrer_points: row.referrer_points, friend_points: row.friend_points },
  order_minimum_amounts: row.order_minimum_amounts,
  ...{ order_id: row.order_id, order_display_id: row.order_display_id },
  ...{ rewards_at: row.rewards_at, joined_at: row.joined_at },
  ...{ expires_at: row.expires_at, ended_at: row.ended_at },
})
