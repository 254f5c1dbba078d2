import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { NoteActor } from "./domain/note-author"
import { noteStatus } from "./domain/note-status"
import type GuestbookNote from "./models/guestbook-note"

export type NoteRow = InferTypeOf<typeof GuestbookNote>

export interface Change {
  to: NoteRow["status"]
  by: NoteActor
  reason?: string
  now: Date
}

/** Changes the status of a note that is locked, and writes down who did. */
export async function changeStatus(
  knex: Knex,
  note: NoteRow,
  { to, by, reason, now }: Change
) {
  noteStatus.assert(note.status, to, note.id)
  await knex("guestbook_note").where({ id: note.id }).update({ status: to })
  await knex("guestbook_note_event").insert({
    id: generateEntityId(undefined, "gbevent"),
    note_id: note.id,
    from: note.status,
    to,
    actor_type: by.type,
    actor_id: by.id,
    reason,
    occurred_at: now,
  })
}
