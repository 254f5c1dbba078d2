import type { LedgerContext, Posted } from "../../lib/ledger"
import { lockOwnAccount } from "./account-rows"
import { pointsBook } from "./book"
import { countPoints } from "./domain/book/points"
import { landPoints } from "./landing"
import type { Cause } from "./types"

/** `source` is the action, such as `sign_up`, and `source_id` which one. */
export interface Award extends Cause {
  account_id: string
  points: number
  expires_at: Date | null
  details?: Record<string, unknown>
}

/** Points for something other than an order; they can be spent at once. */
export async function awardPoints(
  context: LedgerContext,
  { account_id, points, expires_at, details, now, ...key }: Award
): Promise<Posted> {
  const amount = countPoints(points)
  const account = await lockOwnAccount(context, account_id)
  const posted = await pointsBook.openLot(context, {
    ...{ kind: "award", ...key, occurred_at: now, details },
    ...{ holder_id: account_id, account: "member_available", amount },
    ...{ against: "issued_liability", expires_at },
  })
  if (!posted.is_repeated) {
    await landPoints(context, account, { ...key, now })
  }
  return posted
}
