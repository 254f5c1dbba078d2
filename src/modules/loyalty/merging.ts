import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { RequestProblem } from "../../lib/errors"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockRows } from "../../lib/row-lock"
import { accountClosed, openAccount, type AccountRow } from "./account-rows"
import { endMergedReferrals } from "./deciding-referral"
import { releaseReservation } from "./ending-reservations"
import { keepHigherTier } from "./keeping-tier"
import { landPoints } from "./landing"

export interface MembersMerger {
  from_ids: string[]
  into_id: string
  now: Date
}

/**
 * Makes the points of some customers another's, by entries: the sum stays, and
 * what has earned once does not earn again. What their carts held is free.
 * Twice is once.
 *
 * @returns how many were merged, and which invitations ended with that
 * @throws {MedusaError} `loyalty_account_closed` when the other was merged into
 * somebody who is erased; `conflict` when one changes hands meanwhile
 */
export async function mergeMembers(
  context: LedgerContext,
  { from_ids, into_id, now }: MembersMerger
) {
  const knex = transactionOf(context)
  const from: AccountRow[] = await knex("loyalty_account")
    .whereIn("customer_id", from_ids)
    .whereNot({ customer_id: into_id })
    .whereNull("merged_into_id")
    .whereNull("deleted_at")
    .orderBy("id")
  if (!from.length) {
    return { loyalty_accounts: 0, rejected_referral_ids: [] }
  }
  const into = await openAccount(knex, into_id)
  const gone = from.filter(({ id }) => id !== into.id)
  if (gone.length && !into.customer_id) {
    throw accountClosed(into.id)
  }
  await lockAll(context, [into, ...gone])
  const rejected: string[] = []
  for (const account of gone) {
    rejected.push(...(await mergeAccount(context, account, into, now)))
  }
  return { loyalty_accounts: gone.length, rejected_referral_ids: rejected }
}

/**
 * Locks accounts with all that were merged into them, at once and in one order.
 *
 * @throws {RequestProblem} `conflict` when a merger or an erasure came first:
 * the request is tried again
 */
async function lockAll(context: LedgerContext, accounts: AccountRow[]) {
  const ids = accounts.map(({ id }) => id)
  const listMerged = (): Promise<string[]> =>
    transactionOf(context)("loyalty_account")
      .whereIn("merged_into_id", ids)
      .pluck("id")
  const merged = await listMerged()
  const locked = await lockRows<AccountRow>(context, "loyalty_account", [
    ...[...ids, ...merged],
  ])
  const isMoved = locked.some(
    ({ id, merged_into_id, customer_id }) =>
      ids.includes(id) && (merged_into_id || !customer_id)
  )
  const isLate = (await listMerged()).some((id) => !merged.includes(id))
  if (isMoved || isLate) {
    throw new RequestProblem(
      "conflict",
      `Loyalty accounts ${ids.join(", ")} have changed hands meanwhile: try again`
    )
  }
}

export const NO_TIER = { tier_id: null, grace_until: null, tier_due_at: null }
export const NO_BIRTHDAY = {
  ...{ birthday: null, birthday_set_at: null, time_zone: null },
}

async function mergeAccount(
  context: LedgerContext,
  account: AccountRow,
  into: AccountRow,
  now: Date
) {
  const knex = transactionOf(context)
  await releaseHeld(context, account.id, now)
  await keepHigherTier(context, { gone: account, into_id: into.id, now })
  await keepBirthday(knex, { gone: account, into_id: into.id })
  await knex("loyalty_account")
    .where({ id: account.id })
    .orWhere({ merged_into_id: account.id })
    .update({ merged_into_id: into.id, ...NO_TIER, ...NO_BIRTHDAY })
  await knex("loyalty_order")
    .where({ account_id: account.id })
    .update({ account_id: into.id })
  const rejected = await endMergedReferrals(context, {
    ...{ account_id: into.id, now },
  })
  // A record of what was asked for. Of what was proved nothing more comes by
  // it, as the other's address is another one; core's merger brings the orders.
  await knex("loyalty_guest_claim")
    .where({ account_id: account.id })
    .update({ account_id: into.id })
  const cause = { source: "loyalty_account", source_id: account.id, now }
  await landPoints(context, { ...account, merged_into_id: into.id }, cause)
  return rejected
}

/** Their own if they have told one: a member has one birthday. */
async function keepBirthday(
  knex: Knex,
  { gone, into_id }: { gone: AccountRow; into_id: string }
) {
  const { birthday, birthday_set_at } = gone
  const into = () => knex("loyalty_account").where({ id: into_id })
  await into().whereNull("birthday").update({ birthday, birthday_set_at })
  await into().whereNull("time_zone").update({ time_zone: gone.time_zone })
}

/** Before the account itself changes. */
export async function releaseHeld(
  context: LedgerContext,
  account_id: string,
  now: Date
) {
  const ids: string[] = await transactionOf(context)("loyalty_reservation")
    .where({ account_id, status: "held" })
    .whereNull("deleted_at")
    .orderBy("id")
    .pluck("id")
  for (const id of ids) {
    await releaseReservation(context, { id, now })
  }
}
