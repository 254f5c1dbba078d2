import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { defineKeyset } from "../../lib/cursor"
import { findAccount, ownAndMerged } from "./account-rows"
import type { ReferralStatus } from "./domain/referral"
import type { EntryQuery } from "./entry-feed"
import { REFERRALS, SIDES, type ReferralRow } from "./referral-rows"

export type ReferralCounts = Partial<Record<ReferralStatus, number>>

type ReadReferral = Pick<
  ReferralRow,
  "id" | "status" | "referrer_points" | "joined_at" | "ended_at"
> & { friend_customer_id: string | null }

const newestFirst = defineKeyset({
  name: "loyalty-referrals-of-member",
  columns: { "referral.id": "text" },
  direction: "desc",
})

/** Whom a customer has invited, the newest first. */
export async function readReferrals(
  knex: Knex,
  { customer_id, after, limit }: EntryQuery
): Promise<{ referrals: ReadReferral[]; next: string | null }> {
  const { sql, bindings } = newestFirst.where(after)
  const account = await findAccount(knex, customer_id)
  if (!account) {
    return { referrals: [], next: null }
  }
  const { rows } = await knex.raw(
    `select referral.id, referral.status, referral.referrer_points,
       referral.joined_at, referral.ended_at,
       friend.customer_id as friend_customer_id, ${newestFirst.select}
     from ${REFERRALS} referral ${SIDES}
     where referral.referrer_account_id in (
         select id from loyalty_account
         where id = ? or merged_into_id = ? and deleted_at is null)
       and referral.deleted_at is null and ${sql}
     order by ${newestFirst.orderBy} limit ?`,
    [account.id, account.id, ...bindings, limit + 1]
  )
  const page = newestFirst.page(
    rows as (ReadReferral & { keyset: unknown[] })[],
    limit
  )
  return { referrals: page.rows, next: page.next }
}

/** How many a customer has invited, by what became of it. */
export async function countReferrals(
  knex: Knex,
  customer_id: string
): Promise<ReferralCounts> {
  const account = await findAccount(knex, customer_id)
  if (!account) {
    return {}
  }
  const rows: { status: ReferralStatus; count: string }[] = await knex(
    REFERRALS
  )
    .whereIn("referrer_account_id", ownAndMerged(knex, account.id))
    .whereNull("deleted_at")
    .groupBy("status")
    .select("status")
    .count()
  return Object.fromEntries(
    rows.map(({ status, count }) => [status, Number(count)])
  )
}

/** The invitation that a customer has accepted themselves. */
export async function findInvitation(
  knex: Knex,
  customer_id: string
): Promise<ReferralRow | null> {
  const account = await findAccount(knex, customer_id)
  const row: ReferralRow | undefined =
    account &&
    (await knex(REFERRALS)
      .whereIn("friend_account_id", ownAndMerged(knex, account.id))
      .whereNull("deleted_at")
      // The one that counts, after two customers have become one.
      .orderByRaw("status = 'rejected', id")
      .first())
  return row ?? null
}
