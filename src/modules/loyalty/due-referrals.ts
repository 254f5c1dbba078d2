import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ownAndMerged } from "./account-rows"
import { LOOKS_AS, REFERRALS, SIDES } from "./referral-rows"

/**
 * Open invitations whose friend has placed an order, or an order of whom has
 * changed, since somebody looked; and those that nobody has used in time. It
 * walks what is open, for some months at most, and looks along indexes.
 */
export async function listDueReferrals(
  knex: Knex,
  { now, after, limit }: { now: Date; after: string | null; limit: number }
): Promise<string[]> {
  const { rows } = await knex.raw(
    `select referral.id
     from ${REFERRALS} referral ${SIDES}
     where referral.status in ('signed_up', 'qualified')
       and referral.deleted_at is null and referral.id > :after
       and (referral.status = 'signed_up' and referral.expires_at <= :now
         or coalesce(referral.looked_as, '0 0') <> ${LOOKS_AS})
     order by referral.id limit :limit`,
    { now, after: after ?? "", limit }
  )
  return rows.map(({ id }: { id: string }) => id)
}

/** When time alone will end one next. */
export async function nextReferralExpiresAt(knex: Knex): Promise<Date | null> {
  const row = await knex(REFERRALS)
    .where({ status: "signed_up" })
    .whereNull("deleted_at")
    .min("expires_at as at")
    .first()
  return row?.at ?? null
}

/** The open invitation that orders of this account may settle. */
export async function findOpenReferral(
  knex: Knex,
  account_id: string
): Promise<string | null> {
  const row = await knex(REFERRALS)
    .whereIn("friend_account_id", ownAndMerged(knex, account_id))
    .whereIn("status", ["signed_up", "qualified"])
    .whereNull("deleted_at")
    .first("id")
  return row?.id ?? null
}

/** Who was invited by the same member before, the latest first. */
export async function listEarlierFriends(
  knex: Knex,
  { id, referrer_id, limit }: { id: string; referrer_id: string; limit: number }
): Promise<string[]> {
  const { rows } = await knex.raw(
    `select friend.customer_id
     from ${REFERRALS} referral ${SIDES}
     where referral.referrer_account_id in (
         select id from loyalty_account
         where id = :referrer_id or merged_into_id = :referrer_id)
       and referral.id < :id and referral.deleted_at is null
       and friend.customer_id is not null
     order by referral.id desc limit :limit`,
    { id, referrer_id, limit }
  )
  return rows.map(({ customer_id }: { customer_id: string }) => customer_id)
}

/** The orders of a friend since they joined, the first placed first. */
export async function listFriendOrders(
  knex: Knex,
  {
    account_id,
    since,
    limit,
  }: { account_id: string; since: Date; limit: number }
): Promise<{ order_id: string; ended_at: Date | null }[]> {
  return knex("loyalty_order")
    .where({ account_id })
    .where("placed_at", ">=", since)
    .whereNull("deleted_at")
    .orderBy(["placed_at", "id"])
    .limit(limit)
    .select("order_id", "ended_at")
}
