import { transactionOf } from "../knex"
import { lockHolders, type Book, type LedgerContext } from "./book"
import type { Posted } from "./claim-entry"
import { refuseUnless, type EntryInput, type LotTerms } from "./entry"
import { post } from "./post"

interface HolderEntry<Account extends string> extends Omit<
  EntryInput<Account>,
  "postings"
> {
  holder_id: string
  account: Account
  /** Above zero. */
  amount: bigint
  /** The account on the other side. */
  against: Account
}

export interface OpenLotInput<Account extends string = string>
  extends HolderEntry<Account>, LotTerms {}

/** Adds a lot to a holder's account: two postings. */
export function openLot(
  book: Book,
  context: LedgerContext,
  input: OpenLotInput
): Promise<Posted> {
  return post(book, context, lotEntry(input))
}

export function lotEntry<Account extends string>({
  holder_id,
  account,
  amount,
  against,
  activates_at,
  expires_at,
  ...entry
}: OpenLotInput<Account>): EntryInput<Account> {
  refuseUnless(amount > 0n, `${amount} is not an amount to add`)
  const lot = { activates_at, expires_at }
  return {
    ...entry,
    postings: [
      { account, holder_id, amount, lot },
      { account: against, amount: -amount },
    ],
  }
}

export type ConsumeInput<Account extends string = string> = HolderEntry<Account>

/** Spends of a holder's account in the order of its lots: two postings. */
export function consume(
  book: Book,
  context: LedgerContext,
  { holder_id, account, amount, against, ...entry }: ConsumeInput
): Promise<Posted> {
  refuseUnless(amount > 0n, `${amount} is not an amount to spend`)
  return post(book, context, {
    ...entry,
    postings: [
      { account, holder_id, amount: -amount },
      { account: against, amount },
    ],
  })
}

export interface ExpireInput<Account extends string = string> {
  lot_id: string
  /** The account that takes what nobody spent. */
  against: Account
  at: Date
}

interface LotRow {
  id: string
  holder_id: string
  account: string
  unit: string
  remaining: string
  expires_at: Date | null
}

/**
 * Empties a lot that has expired; nothing when it has not, or is empty. What is
 * given back to it later expires by another entry, so the key counts the
 * consumptions that went before.
 */
export async function expire(
  book: Book,
  context: LedgerContext,
  { lot_id, against, at }: ExpireInput
): Promise<Posted | undefined> {
  const transaction = transactionOf(context)
  const lots = () => transaction(book.tables.lot).where({ id: lot_id })
  await lockHolders(book, context, await lots().pluck("holder_id"))
  const lot: LotRow | undefined = await lots().first()
  if (!lot || lot.remaining === "0" || !lot.expires_at || lot.expires_at > at) {
    return undefined
  }
  const [{ count }] = await transaction(book.tables.consumption)
    .where({ lot_id })
    .count()
  const { holder_id, account, unit } = lot
  const amount = BigInt(lot.remaining)
  return post(book, context, {
    kind: "expire",
    source: "lot",
    source_id: lot_id,
    rule: `${count}`,
    unit,
    occurred_at: at,
    postings: [
      { account, holder_id, amount: -amount, lot_id },
      { account: against, amount },
    ],
  })
}
