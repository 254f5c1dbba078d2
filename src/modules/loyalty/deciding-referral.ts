import { MedusaError } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { transactionOf } from "../../lib/knex"
import { lockRow } from "../../lib/row-lock"
import { ownAndMerged } from "./account-rows"
import type { EndedReason, RejectReason } from "./domain/referral"
import { changeReferral, REFERRALS, type ReferralRow } from "./referral-rows"
import type { LoyaltyActor, SqlContext } from "./types"

interface Decision {
  id: string
  by: LoyaltyActor
  now: Date
}

/**
 * Lets a held one pass: it is looked at anew, and rewarded if the friend's
 * order is still enough.
 *
 * @throws {MedusaError} `not_found`, `loyalty_transition_refused`
 */
export async function releaseReferral(
  context: SqlContext,
  { id, by, now }: Decision
): Promise<void> {
  const row = await lockRow<ReferralRow>(context, REFERRALS, id)
  if (row.status !== "held") {
    // Else what nobody has found yet would count as looked at by a person.
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Invitation ${id} is ${row.status}; only one that is held can be released.`,
      "loyalty_transition_refused"
    )
  }
  const also = { is_cleared: true, looked_as: null }
  await changeReferral(context, row, { to: "qualified", by, now }, also)
}

/** @throws {MedusaError} `not_found`, `loyalty_transition_refused` */
export async function rejectReferral(
  context: SqlContext,
  { id, by, reason, now }: Decision & { reason: RejectReason }
): Promise<void> {
  const row = await lockRow<ReferralRow>(context, REFERRALS, id)
  await changeReferral(context, row, { to: "rejected", reason, by, now })
}

const OPEN = ["signed_up", "qualified", "held"]

/**
 * After two customers have become one: nobody invites themselves, and who was
 * invited twice was invited the first time.
 *
 * @returns the ids of those that are rejected by it
 */
export async function endMergedReferrals(
  context: SqlContext,
  { account_id, now }: { account_id: string; now: Date }
): Promise<string[]> {
  const knex = transactionOf(context)
  const own = ownAndMerged(knex, account_id)
  const asFriend = await rowsOf(knex).whereIn("friend_account_id", own.clone())
  const referrers: string[] = await own.clone().pluck("id")
  const others = asFriend.filter(
    (row) => !referrers.includes(row.referrer_account_id)
  )
  const first = others.find(
    ({ status }) => OPEN.includes(status) || status === "rewarded"
  )
  const gone = asFriend.filter((row) => row !== first)
  return endAll(context, gone, { reason: "merged", now })
}

/**
 * Whoever is erased has accepted nothing, and their code is no more.
 *
 * @returns the ids of those that are rejected by it
 */
export async function endErasedReferrals(
  context: SqlContext,
  { account_id, now }: { account_id: string; now: Date }
): Promise<string[]> {
  const knex = transactionOf(context)
  await knex("loyalty_referral_code").where({ account_id }).delete()
  const asFriend = await rowsOf(knex).where({ friend_account_id: account_id })
  return endAll(context, asFriend, { reason: "erased", now })
}

const rowsOf = (knex: Knex) =>
  knex<ReferralRow>(REFERRALS)
    .whereNull("deleted_at")
    .orderBy("id")
    .forUpdate()
    .select("*")

async function endAll(
  context: SqlContext,
  rows: ReferralRow[],
  { reason, now }: { reason: EndedReason; now: Date }
) {
  const open = rows.filter(({ status }) => OPEN.includes(status))
  for (const row of open) {
    await changeReferral(context, row, { to: "rejected", reason, now })
  }
  return open.map(({ id }) => id)
}
