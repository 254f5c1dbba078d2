import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { pointsBook, type PointsPosting } from "./book"
import { openLots } from "./open-lots"
import type { Cause } from "./types"

/**
 * Leaves an account without a point: what nobody can spend any more is
 * breakage, and what nobody can be asked for is taken off it.
 */
export async function lapsePoints(
  context: LedgerContext,
  holder_id: string,
  { now, ...key }: Cause
): Promise<bigint> {
  const knex = transactionOf(context)
  const { member_pending = 0n, member_debt = 0n } = await pointsBook.balances(
    context,
    holder_id
  )
  const postings: PointsPosting[] = (await openLots(knex, holder_id)).map(
    ({ id, remaining }) => ({
      account: "member_available",
      ...{ holder_id, amount: -BigInt(remaining), lot_id: id },
    })
  )
  postings.push(
    { account: "member_pending", holder_id, amount: -member_pending },
    { account: "member_debt", holder_id, amount: -member_debt }
  )
  const taken = postings.filter(({ amount }) => amount !== 0n)
  const lapsed = -taken.reduce((sum, { amount }) => sum + amount, 0n)
  if (taken.length) {
    await pointsBook.post(context, {
      ...{ kind: "lapse", ...key, occurred_at: now },
      postings:
        lapsed === 0n
          ? taken
          : [...taken, { account: "breakage", amount: lapsed }],
    })
  }
  return lapsed
}
