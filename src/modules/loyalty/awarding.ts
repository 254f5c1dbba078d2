import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockOwnAccount } from "./account-rows"
import { pointsBook } from "./book"
import { countPoints } from "./domain/points"
import { findPosted } from "./entry-rows"
import { landPoints } from "./landing"
import { hurryTier } from "./placing"
import type { Cause } from "./types"

/** `source` is the action, such as `sign_up`, and `source_id` which one. */
export interface Award extends Cause {
  account_id: string
  points: number
  expires_at: Date | null
  details?: Record<string, unknown>
}

/**
 * Points for something other than an order; they can be spent at once.
 *
 * @returns whether they were given now, and not before
 */
export async function awardPoints(
  context: LedgerContext,
  { account_id, points, expires_at, details, now, ...cause }: Award
): Promise<boolean> {
  const amount = countPoints(points)
  const account = await lockOwnAccount(context, account_id)
  const key = { ...cause, kind: "award" }
  const against = "issued_liability"
  const issued = { account: against, amount: -amount } as const
  if (await findPosted(transactionOf(context), key, issued)) {
    return false
  }
  await pointsBook.openLot(context, {
    ...{ ...key, occurred_at: now, details, against, expires_at },
    ...{ holder_id: account_id, account: "member_available", amount },
  })
  await landPoints(context, account, { ...cause, now })
  await hurryTier(transactionOf(context), account_id, now)
  return true
}
