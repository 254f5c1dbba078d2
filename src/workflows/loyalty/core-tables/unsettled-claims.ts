import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { firstIdSince } from "../../../lib/ulid-time"
import { hasDiscount } from "./discounted-order"

/** What was canceled longer ago is settled when an event tells of it. */
const LOOK_BACK_MS = 60 * 86_400_000

/** Paid for without a promotion, or on the way back. */
const CUT_SHORT = `
  select claim.id from loyalty_claim claim
  where claim.status in ('claimed', 'returning') and claim.deleted_at is null
    and claim.updated_at < now() - make_interval(secs => :grace)`

/** Over, or somebody else's or nobody's by now, or without its promotion. */
const OUT_OF_DATE = `
  select claim.id from loyalty_claim claim
  join loyalty_account own on own.id = claim.account_id
  join loyalty_account account
    on account.id = coalesce(own.merged_into_id, own.id)
  left join promotion p
    on p.id = claim.promotion_id and p.deleted_at is null
  where claim.status = 'issued' and claim.deleted_at is null
    and (claim.expires_at <= :now or p.id is null
      or account.customer_id is null
      or account.customer_id is distinct from claim.bound_customer_id)`

/**
 * Core has linked it with an order, which has the discount, or is counted. Few
 * that are open are linked: the limit has orders looked up one by one.
 */
const USED = `
  select claim.id from loyalty_claim claim
  join promotion p on p.id = claim.promotion_id
  join order_promotion link
    on link.promotion_id = p.id and link.deleted_at is null
  cross join lateral (
    select from "order" o
    where o.id = link.order_id and o.deleted_at is null
      and not o.is_draft_order and (p.used > 0 or ${hasDiscount("claim.code")})
      and o.created_at < now() - make_interval(secs => :grace)
    limit 1) placed
  where claim.deleted_at is null
    and (claim.status = 'issued'
      or claim.status = 'expired' and claim.id > :recent_claim)`

/** Used by an order that was canceled, is not there, or was not told of. */
const UNDONE = `
  select claim.id from loyalty_claim claim
  left join "order" o on o.id = claim.order_id and o.deleted_at is null
  where claim.status = 'used' and claim.deleted_at is null
    and claim.order_id > :recent_order
    and (o.id is null or o.canceled_at is not null
      or claim.ended_at is null
        and o.created_at < now() - make_interval(secs => :grace))`

/** Held by a cart, and no checkout takes so long. */
const HELD = `
  select claim.id from loyalty_claim claim
  where claim.status = 'used' and claim.deleted_at is null
    and claim.order_id between 'cart_' and 'cart_zzz'
    and claim.updated_at < now() - make_interval(secs => :grace)`

interface Query {
  now: Date
  after: string | null
  limit: number
  /** What is younger may be somebody's request. */
  older_than_seconds: number
}

/**
 * Claims of which core says something else than they do. `query.graph` cannot
 * ask for what is absent from a linked module.
 */
export async function findUnsettledClaims(
  container: MedusaContainer,
  { now, after, limit, older_than_seconds }: Query
): Promise<string[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // Real time: ids are stamped with it.
  const since = Date.now() - LOOK_BACK_MS
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select id from (
       ${CUT_SHORT} union ${OUT_OF_DATE} union ${USED}
       union ${UNDONE} union ${HELD}
     ) unsettled
     where id > :after
     order by id limit :limit`,
    {
      recent_claim: firstIdSince("loyclm", since),
      recent_order: firstIdSince("order", since),
      grace: older_than_seconds,
      after: after ?? "",
      ...{ now, limit },
    }
  )
  return rows.map(({ id }) => id)
}

/** Claims whose codes an order has. */
export async function findClaimsOfOrder(
  container: MedusaContainer,
  order_id: string
): Promise<string[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex({ link: "order_promotion" })
    .join({ claim: "loyalty_claim" }, "claim.promotion_id", "link.promotion_id")
    .where("link.order_id", order_id)
    .whereNull("link.deleted_at")
    .whereNull("claim.deleted_at")
    .orderBy("claim.id")
    .pluck("claim.id")
}
