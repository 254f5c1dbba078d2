import { transactionOf } from "../../lib/knex"
import type { EntryInput, LedgerContext } from "../../lib/ledger"
import { pointsBook } from "./book"
import { lotOfEntry, openLots } from "./open-lots"
import type { Cause } from "./types"

/** What is reserved stays with its reservation, which may be held again. */
const BALANCES = ["member_pending", "member_debt"] as const

/**
 * Moves all that one account has to another, but for what is reserved. Each lot goes by an entry of its
 * own and keeps its dates, so that a line still finds the lot it opened.
 */
export async function movePoints(
  context: LedgerContext,
  from: string,
  into: string,
  { now, rule, ...source }: Cause
) {
  const knex = transactionOf(context)
  const headOf = (what: string) => ({
    ...{ kind: "merge", ...source, occurred_at: now },
    rule: [rule, what].filter(Boolean).join(" "),
  })
  for (const lot of await openLots(knex, from)) {
    const { activates_at, expires_at } = lot
    const amount = BigInt(lot.remaining)
    const { entry_id } = await pointsBook.post(context, {
      ...headOf(lot.id),
      postings: [
        {
          account: "member_available",
          ...{ holder_id: from, amount: -amount, lot_id: lot.id },
        },
        {
          account: "member_available",
          ...{ holder_id: into, amount },
          lot: { activates_at, expires_at },
        },
      ],
    })
    await knex("loyalty_earning")
      .where({ lot_id: lot.id })
      .update({ lot_id: await lotOfEntry(knex, entry_id) })
  }
  await moveBalances(context, from, into, headOf("balances"))
}

async function moveBalances(
  context: LedgerContext,
  from: string,
  into: string,
  head: Omit<EntryInput, "postings">
) {
  const balances = await pointsBook.balances(context, from)
  const postings = BALANCES.flatMap((account) => {
    const amount = balances[account] ?? 0n
    return amount === 0n
      ? []
      : [
          { account, holder_id: from, amount: -amount },
          { account, holder_id: into, amount },
        ]
  })
  if (postings.length) {
    await pointsBook.post(context, { ...head, postings })
  }
}
