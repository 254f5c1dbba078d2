import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { pointsBook } from "./book"
import { pointsOf } from "./domain/points"
import type { ExpiredLot } from "./expiring"

const { lot: LOTS, balance: BALANCES } = pointsBook.tables

export interface LotsExpiringSoon {
  now: Date
  /** Lots that expire later are left out. */
  until: Date
  /** Whoever has less than that is not able to buy anything. */
  points_min: number
  after?: ExpiredLot
  limit: number
}

export interface LotExpiringSoon extends ExpiredLot {
  account_id: string
  /** Null where there is nobody to remind, or nothing they could buy. */
  customer_id: string | null
}

/** As a member reads it: what is in lots, less what is owed. */
const SPENDABLE = `
  select coalesce(sum(own.remaining), 0) + coalesce((
    select owed.amount from ${BALANCES} owed
    where owed.holder_id = page.holder_id and owed.account = 'member_debt'
      and owed.deleted_at is null), 0) as points
  from ${LOTS} own
  where own.holder_id = page.holder_id and own.account = 'member_available'
    and own.remaining > 0 and own.deleted_at is null
    and own.activates_at <= :now
    and (own.expires_at is null or own.expires_at > :now)`

/**
 * Lots that expire soon with something left, the soonest first: one walk along
 * the index of what expires, in pages, with whose they are.
 */
export async function listExpiringSoon(
  knex: Knex,
  { now, until, points_min, after, limit }: LotsExpiringSoon
): Promise<LotExpiringSoon[]> {
  const { rows } = await knex.raw<{ rows: LotExpiringSoon[] }>(
    `select page.id, page.expires_at, page.holder_id as account_id,
       case when spendable.points >= :points_min
         then account.customer_id end as customer_id
     from (
       select id, expires_at, holder_id from ${LOTS}
       where remaining > 0 and deleted_at is null
         and account = 'member_available'
         and expires_at <= :until and (expires_at, id) > (:at, :id)
       order by expires_at, id limit :limit) page
     left join loyalty_account account on account.id = page.holder_id
       and account.merged_into_id is null and account.deleted_at is null
     cross join lateral (${SPENDABLE}) spendable
     order by page.expires_at, page.id`,
    {
      ...{ now, until, points_min, limit },
      // Nothing has this id, and what expires now is not soon.
      ...{ at: after?.expires_at ?? now, id: after?.id ?? "~" },
    }
  )
  return rows
}

/** The first moment behind `after` at which something expires. */
export async function nextExpiryAfter(
  knex: Knex,
  after: Date
): Promise<Date | null> {
  const row = await knex(LOTS)
    .whereRaw("remaining > 0 and deleted_at is null")
    .where("expires_at", ">", after)
    .min("expires_at as at")
    .first()
  return row?.at ?? null
}

export interface ExpiringOfMember {
  account_id: string
  after: Date
  until: Date
  now: Date
}

export interface MemberExpiring {
  /** Null once it is nobody's. */
  customer_id: string | null
  /** Of all that can be spent, less what is owed. */
  points_available: number
  /** Of those, what expires within the span. */
  points_expiring: number
  /** Of the order that earned last; null for none. */
  currency_code: string | null
}

/** What of a member's points expires within a span; undefined for no account. */
export async function readExpiring(
  knex: Knex,
  { account_id, after, until, now }: ExpiringOfMember
): Promise<MemberExpiring | undefined> {
  const { rows } = await knex.raw<{ rows: ExpiringRow[] }>(
    `select account.customer_id, spendable.points as available,
       (select coalesce(sum(lot.remaining), 0) from ${LOTS} lot
        where lot.holder_id = page.holder_id
          and lot.account = 'member_available'
          and lot.remaining > 0 and lot.deleted_at is null
          and lot.expires_at > greatest(:after::timestamptz, :now)
          and lot.expires_at <= :until) as expiring,
       (select taken.currency_code from loyalty_order taken
        where taken.account_id = page.holder_id and taken.deleted_at is null
        order by taken.placed_at desc limit 1) as currency_code
     from (select cast(:account_id as text) as holder_id) page
     join loyalty_account account on account.id = page.holder_id
       and account.merged_into_id is null and account.deleted_at is null
     cross join lateral (${SPENDABLE}) spendable`,
    { account_id, after, until, now }
  )
  const [row] = rows
  return (
    row && {
      customer_id: row.customer_id,
      points_available: pointsOf(row.available),
      points_expiring: pointsOf(row.expiring),
      currency_code: row.currency_code,
    }
  )
}

interface ExpiringRow {
  customer_id: string | null
  available: string
  expiring: string
  currency_code: string | null
}
