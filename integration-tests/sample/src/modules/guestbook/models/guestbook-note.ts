import { model } from "@medusajs/framework/utils"
import { noteStatus } from "../domain/note-status"

/** What somebody wrote into the guest book. */
const GuestbookNote = model
  .define("guestbook_note", {
    id: model.id({ prefix: "gbnote" }).primaryKey(),
    author_type: model.enum(["customer", "guest"]),
    /** A customer, or the order that a guest's token opens. */
    author_id: model.text(),
    text: model.text(),
    status: model.enum(noteStatus.values).default(noteStatus.initial),
    /** By the clock. From then on everybody can read it. */
    publish_at: model.dateTime(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    // Nobody says the same thing twice.
    { on: ["author_id", "text"], unique: true },
    { on: ["status", "publish_at", "id"] },
  ])

export default GuestbookNote
