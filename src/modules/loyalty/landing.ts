import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import type { AccountRow } from "./account-rows"
import { pointsBook } from "./book"
import { lesser } from "./domain/points"
import { lapsePoints } from "./lapsing"
import { movePoints } from "./moving"
import type { Cause } from "./types"

/**
 * Where points end up that have just come to an account: what the member owes
 * is paid first, a merged member's go on to the other account, and what is
 * nobody's any more lapses.
 */
export async function landPoints(
  context: LedgerContext,
  account: AccountRow,
  cause: Cause
): Promise<void> {
  if (account.merged_into_id) {
    await movePoints(context, account.id, account.merged_into_id, cause)
    const into = await readRow(context, account.merged_into_id)
    await landPoints(context, into, cause)
  } else if (account.customer_id) {
    await payDebt(context, account.id, cause)
  } else {
    await lapsePoints(context, account.id, cause)
  }
}

/** It is locked together with the one that was merged into it. */
const readRow = (context: LedgerContext, id: string): Promise<AccountRow> =>
  transactionOf(context)("loyalty_account").where({ id }).first()

/** What points of own accounts pay that have just come, of all who owe. */
export async function payDebts(
  context: LedgerContext,
  given: (Cause & { holder_id: string })[]
) {
  const owing = new Set(
    await transactionOf(context)(pointsBook.tables.balance)
      .whereIn(
        "holder_id",
        given.map(({ holder_id }) => holder_id)
      )
      .where({ account: "member_debt" })
      .whereRaw("amount < 0")
      .pluck("holder_id")
  )
  for (const { holder_id, ...cause } of given) {
    if (owing.has(holder_id)) {
      await payDebt(context, holder_id, cause)
    }
  }
}

/** So that nobody who owes has points to spend. */
async function payDebt(
  context: LedgerContext,
  holder_id: string,
  { now, ...key }: Cause
) {
  const { member_debt = 0n } = await pointsBook.balances(context, holder_id)
  if (member_debt === 0n) {
    return
  }
  const amount = lesser(
    -member_debt,
    await spendablePoints(context, holder_id, now)
  )
  if (amount > 0n) {
    await pointsBook.post(context, {
      ...{ kind: "pay_debt", ...key, occurred_at: now },
      postings: [
        { account: "member_available", holder_id, amount: -amount },
        { account: "member_debt", holder_id, amount },
      ],
    })
  }
}

export function spendablePoints(
  context: LedgerContext,
  holder_id: string,
  at: Date
) {
  return pointsBook.spendable(context, {
    ...{ holder_id, account: "member_available", at },
  })
}
