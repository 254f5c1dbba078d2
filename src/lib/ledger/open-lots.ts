import { lockHolders, type Book, type LedgerContext } from "./book"
import { claimEntries, type Posted } from "./claim-entry"
import {
  checkPostings,
  hashOfEntry,
  unitOf,
  type EntryInput,
  type PostingInput,
} from "./entry"
import { lotEntry, type OpenLotInput } from "./verbs"
import { writePostings, type PlannedPosting } from "./write-postings"

/**
 * What `openLot` does, for many lots at once: as many statements for a thousand
 * as for one. Answered in the order asked; either all are posted, or none. What
 * comes in takes from no lot, so nothing is read of those that are there.
 *
 * @throws {MedusaError} as `post`
 */
export async function openLots(
  book: Book,
  context: LedgerContext,
  inputs: OpenLotInput[]
): Promise<Posted[]> {
  const entries = inputs.map((input) => headOf(book, lotEntry(input)))
  const knex = await lockHolders(
    book,
    context,
    inputs.map(({ holder_id }) => holder_id)
  )
  const posted = await claimEntries(
    book,
    knex,
    entries.map(({ head }) => head)
  )
  const claimed = entries.flatMap(({ head, postings }, index) => {
    const { entry_id: id, is_repeated } = posted[index]
    return is_repeated ? [] : [{ ...head, id, plan: postings.map(planned) }]
  })
  await writePostings(book, knex, claimed)
  return posted
}

function headOf(book: Book, { postings, ...input }: EntryInput) {
  checkPostings(book, postings)
  const unit = unitOf(book, input.unit)
  const input_hash = hashOfEntry(unit, postings)
  return { head: { ...input, unit, input_hash }, postings }
}

const planned = ({
  account,
  amount,
  holder_id,
  lot,
}: PostingInput): PlannedPosting => ({
  ...{ account, amount, holder_id: holder_id ?? null, opens: lot },
})
