import { knexOf } from "../knex"
import type { Book, LedgerContext } from "./book"
import { unitOf } from "./entry"

/** What a holder has on each account that was ever posted to. */
export async function balances<Account extends string>(
  book: Book<Account>,
  context: LedgerContext,
  holderId: string,
  unit?: string
): Promise<Partial<Record<Account, bigint>>> {
  const rows: { account: Account; amount: string }[] = await knexOf(context)(
    book.tables.balance
  )
    .where({ holder_id: holderId, unit: unitOf(book, unit) })
    .select("account", "amount")
  return Object.fromEntries(
    rows.map(({ account, amount }) => [account, BigInt(amount)])
  ) as Partial<Record<Account, bigint>>
}

/** What a holder can spend of an account in lots at that time. */
export async function spendable(
  book: Book,
  context: LedgerContext,
  {
    holder_id,
    account,
    at,
    unit,
  }: { holder_id: string; account: string; at: Date; unit?: string }
): Promise<bigint> {
  const [{ sum }] = await knexOf(context)(book.tables.lot)
    .where({ holder_id, account, unit: unitOf(book, unit), deleted_at: null })
    .whereRaw("remaining > 0")
    .where("activates_at", "<=", at)
    .whereRaw("(expires_at is null or expires_at > ?)", [at])
    .sum({ sum: "remaining" })
  return BigInt(sum ?? 0)
}

/** Ids of lots that have expired with something left, the longest first. */
export async function expiredLots(
  book: Book,
  context: LedgerContext,
  { at, limit }: { at: Date; limit: number }
): Promise<string[]> {
  return knexOf(context)(book.tables.lot)
    .where("expires_at", "<=", at)
    .whereRaw("remaining > 0")
    .whereNull("deleted_at")
    .orderBy(["expires_at", "id"])
    .limit(limit)
    .pluck("id")
}
