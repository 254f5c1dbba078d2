import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockRows } from "../../lib/row-lock"
import type { AccountRow } from "./account-rows"
import { endErasedReferrals } from "./deciding-referral"
import { lapsePoints } from "./lapsing"
import { NO_BIRTHDAY, NO_TIER, releaseHeld } from "./merging"
import { endClaims, forgetBearer } from "./returning-claim"

/**
 * Leaves the book and nobody in it: what the member had lapses, what merchants
 * noted goes. Twice is once.
 *
 * @returns how many were erased, and which invitations ended with that
 */
export async function eraseMembers(
  context: LedgerContext,
  { customer_ids, now }: { customer_ids: string[]; now: Date }
) {
  const knex = transactionOf(context)
  const ids: string[] = await knex("loyalty_account")
    .whereIn("customer_id", customer_ids)
    .whereNull("deleted_at")
    .pluck("id")
  const accounts = ids.length
    ? await lockRows<AccountRow>(context, "loyalty_account", ids)
    : []
  const rejected: string[] = []
  for (const account of accounts) {
    rejected.push(...(await eraseAccount(context, account, now)))
  }
  return { loyalty_accounts: accounts.length, rejected_referral_ids: rejected }
}

async function eraseAccount(
  context: LedgerContext,
  { id, merged_into_id }: AccountRow,
  now: Date
) {
  const knex = transactionOf(context)
  await releaseHeld(context, id, now)
  const rejected = await endErasedReferrals(context, { account_id: id, now })
  await forgetBearer(context, id)
  const nobody = { customer_id: null, ...NO_BIRTHDAY }
  await knex("loyalty_account")
    .where({ id })
    .update({ ...nobody, ...NO_TIER, grouped_tier_id: null })
  await knex("loyalty_adjustment")
    .where({ account_id: id })
    .update({ note: null })
  await knex("loyalty_guest_claim").where({ account_id: id }).delete()
  if (!merged_into_id) {
    await endClaims(context, id)
    const cause = { source: "loyalty_account", source_id: id, now }
    await lapsePoints(context, id, { ...cause, rule: "erased" })
    await cancelPending(context, id)
  }
  return rejected
}

/** What waited for its return window lapsed with the rest. */
async function cancelPending(context: LedgerContext, account_id: string) {
  const knex = transactionOf(context)
  await knex("loyalty_earning")
    .where({ status: "pending" })
    .whereIn(
      "order_id",
      knex("loyalty_order").where({ account_id }).select("order_id")
    )
    .update({ status: "canceled" })
}
