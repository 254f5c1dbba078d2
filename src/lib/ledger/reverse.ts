import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../knex"
import { lockRow } from "../row-lock"
import { lockHolders, type Book, type LedgerContext } from "./book"
import { claimEntry, type EntryHead, type Posted } from "./claim-entry"
import { hashOfReversal, type EntryInput } from "./entry"
import { LotShelves } from "./lot-shelf"
import type { Take } from "./lots"
import { splitInProportion } from "./proportion"
import { planReversal, type ReversiblePosting } from "./reversal"
import { writePostings, type PlannedPosting } from "./write-postings"

export interface ReversalInput extends Omit<EntryInput, "postings" | "unit"> {
  entry_id: string
  /** How much of what the entry moved; all that is left when absent. */
  amount?: bigint
}

type OriginalEntry = EntryHead & { id: string; reverses_id: string | null }

/**
 * Takes an entry back, wholly or in part, by an entry that names it. What was
 * spent returns to the lots it came from, with their own dates; what was earned
 * is taken from its own lot first and then in the order of spending.
 *
 * @throws {MedusaError} `ledger_already_reversed`, `ledger_reversal_too_large`,
 * `ledger_reversal_is_final`, `ledger_insufficient`, `NOT_FOUND`
 */
export async function reverse(
  book: Book,
  context: LedgerContext,
  { entry_id, amount, ...input }: ReversalInput
): Promise<Posted> {
  const { knex, original } = await lockEntry(book, context, entry_id)
  const { unit } = original
  const input_hash = hashOfReversal(entry_id, amount)
  const head = { ...input, unit, input_hash, reverses_id: entry_id }
  const posted = await claimEntry(book, knex, head)
  if (posted.is_repeated) {
    return posted
  }
  refuseReversal(original)
  const shelves = new LotShelves(book, knex)
  const postings = await postingsOf(book, knex, entry_id)
  const plan: PlannedPosting[] = []
  for (const each of planReversal(entry_id, postings, amount)) {
    const takes = await takesOf(book, knex, shelves, { ...each, ...head })
    plan.push({
      account: each.original.account,
      holder_id: each.original.holder_id,
      amount: each.amount,
      reverses_id: each.original.id,
      takes,
    })
  }
  await writePostings(book, knex, [{ ...head, id: posted.entry_id, plan }])
  return posted
}

/** Holders first and the entry after them, as everybody who writes does. */
async function lockEntry(
  book: Book,
  context: LedgerContext,
  entryId: string
): Promise<{ knex: Knex; original: OriginalEntry }> {
  const holderIds = await transactionOf(context)(book.tables.posting)
    .where({ entry_id: entryId })
    .pluck("holder_id")
  const knex = await lockHolders(book, context, holderIds)
  const original = await lockRow<OriginalEntry>(
    context,
    book.tables.entry,
    entryId
  )
  return { knex, original }
}

function refuseReversal({ id, reverses_id }: OriginalEntry) {
  if (reverses_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Entry ${id} reverses ${reverses_id} and is final: post a new entry instead`,
      "ledger_reversal_is_final"
    )
  }
}

async function postingsOf(
  { tables }: Book,
  knex: Knex,
  entryId: string
): Promise<ReversiblePosting[]> {
  const reversed = knex({ reversal: tables.posting })
    .whereRaw("reversal.reverses_id = posting.id")
    .select(knex.raw("coalesce(sum(reversal.amount), 0)"))
  const rows = await knex({ posting: tables.posting })
    .where("posting.entry_id", entryId)
    .orderBy("posting.id")
    .select("id", "account", "holder_id", "amount", { reversed })
  return rows.map((row) => ({
    ...row,
    amount: BigInt(row.amount),
    reversed: BigInt(row.reversed),
  }))
}

interface ReversedPosting {
  original: ReversiblePosting
  amount: bigint
  unit: string
  occurred_at: Date
}

async function takesOf(
  book: Book,
  knex: Knex,
  shelves: LotShelves,
  { original, amount, unit, occurred_at }: ReversedPosting
): Promise<Take[]> {
  const { id, account, holder_id } = original
  if (!holder_id || !book.accounts[account].in_lots) {
    return []
  }
  if (amount > 0n) {
    return giveBack(await stillTaken(book, knex, id), amount)
  }
  const shelf = { holder_id, account, unit }
  return shelves.takeBack(shelf, id, -amount, occurred_at)
}

/** What a posting took from each lot and has not given back. */
async function stillTaken({ tables }: Book, knex: Knex, postingId: string) {
  const rows: { lot_id: string; amount: string }[] = await knex(
    tables.consumption
  )
    .join(tables.posting, `${tables.posting}.id`, "posting_id")
    .where(`${tables.posting}.id`, postingId)
    .orWhere(`${tables.posting}.reverses_id`, postingId)
    .groupBy("lot_id")
    .orderBy("lot_id")
    .select("lot_id")
    .sum({ amount: `${tables.consumption}.amount` })
  return rows.map(({ lot_id, amount }) => ({ lot_id, amount: BigInt(amount) }))
}

function giveBack(taken: Take[], amount: bigint): Take[] {
  const shares = splitInProportion(
    amount,
    taken.map((take) => take.amount)
  )
  return taken
    .map(({ lot_id }, index) => ({ lot_id, amount: -shares[index] }))
    .filter((take) => take.amount !== 0n)
}
