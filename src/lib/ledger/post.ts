import { lockHolders, type Book, type LedgerContext } from "./book"
import { claimEntry, type Posted } from "./claim-entry"
import {
  checkPostings,
  hashOfEntry,
  unitOf,
  type EntryInput,
  type PostingInput,
} from "./entry"
import { LotShelves } from "./lot-shelf"
import { writePostings, type PlannedPosting } from "./write-postings"

/**
 * Posts an entry once. The same key with the same moves answers the first
 * entry again; the rule is in `claimEntry`.
 *
 * @throws {MedusaError} `ledger_invalid_entry`, `ledger_insufficient`,
 * `NOT_FOUND` for a holder
 */
export async function post(
  book: Book,
  context: LedgerContext,
  { postings, ...input }: EntryInput
): Promise<Posted> {
  checkPostings(book, postings)
  const unit = unitOf(book, input.unit)
  const knex = await lockHolders(
    book,
    context,
    postings.map(({ holder_id }) => holder_id)
  )
  const input_hash = hashOfEntry(unit, postings)
  const posted = await claimEntry(book, knex, { ...input, unit, input_hash })
  if (!posted.is_repeated) {
    const entry = { ...input, unit, id: posted.entry_id }
    const shelves = new LotShelves(book, knex)
    const plan: PlannedPosting[] = []
    for (const posting of postings) {
      plan.push(await planPosting(book, shelves, entry, posting))
    }
    await writePostings(book, knex, [{ ...entry, plan }])
  }
  return posted
}

async function planPosting(
  book: Book,
  shelves: LotShelves,
  { unit, occurred_at }: { unit: string; occurred_at: Date },
  { account, amount, holder_id, lot, lot_id }: PostingInput
): Promise<PlannedPosting> {
  const planned = { account, amount, holder_id: holder_id ?? null }
  if (!holder_id || !book.accounts[account].in_lots) {
    return planned
  }
  if (amount > 0n) {
    return { ...planned, opens: lot ?? {} }
  }
  const shelf = { holder_id, account, unit }
  const takes = lot_id
    ? await shelves.takeLot(shelf, lot_id, -amount)
    : await shelves.spend(shelf, -amount, occurred_at)
  return { ...planned, takes }
}
