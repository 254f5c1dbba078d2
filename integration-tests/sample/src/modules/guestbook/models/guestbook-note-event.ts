import { model } from "@medusajs/framework/utils"
import { noteStatus } from "../domain/note-status"

/** One change of a note's status, and who made it. */
const GuestbookNoteEvent = model
  .define("guestbook_note_event", {
    id: model.id({ prefix: "gbevent" }).primaryKey(),
    note_id: model.text(),
    from: model.enum(noteStatus.values),
    to: model.enum(noteStatus.values),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    reason: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["note_id", "occurred_at"] }])

export default GuestbookNoteEvent
