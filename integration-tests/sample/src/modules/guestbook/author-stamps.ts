import { generateEntityId } from "@medusajs/framework/utils"
import { transactionOf } from "../../../../../src/lib/knex"
import type { LedgerContext } from "../../../../../src/lib/ledger"
import { areTakenBack, STAMPS_PER_NOTE, stampsExpireAt } from "./domain/stamps"
import type { NoteRow } from "./note-rows"
import { stampsBook } from "./stamps-book"

/** A note is paid for once, because its id is the entry's key. */
export async function earnStamps(
  context: LedgerContext,
  note: NoteRow,
  now: Date
) {
  const { entry_id } = await stampsBook.openLot(context, {
    kind: "earn",
    source: "guestbook_note",
    source_id: note.id,
    holder_id: await holderOf(context, note),
    account: "available",
    against: "issued",
    amount: STAMPS_PER_NOTE,
    expires_at: stampsExpireAt(note.publish_at),
    occurred_at: now,
  })
  return entry_id
}

export async function takeStampsBack(
  context: LedgerContext,
  note: NoteRow,
  now: Date
) {
  if (note.stamps_entry_id && areTakenBack(note, now)) {
    await stampsBook.reverse(context, {
      entry_id: note.stamps_entry_id,
      kind: "take_back",
      source: "guestbook_note",
      source_id: note.id,
      occurred_at: now,
    })
  }
}

/** The author's row, made with the first note that is published. */
async function holderOf(
  context: LedgerContext,
  { author_type, author_id }: NoteRow
): Promise<string> {
  const knex = transactionOf(context)
  const key = { actor_type: author_type, actor_id: author_id }
  await knex("guestbook_author")
    .insert({ id: generateEntityId(undefined, "gbauthor"), ...key })
    .onConflict(knex.raw("(actor_type, actor_id) where deleted_at is null"))
    .ignore()
  const { id } = await knex("guestbook_author").where(key).first("id")
  return id
}
