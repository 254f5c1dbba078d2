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
    /** An upload that is shown beside the text. */
    media_id: model.text().nullable(),
    tip_amount: model.bigNumber().nullable(),
    currency_code: model.text().nullable(),
    status: model.enum(noteStatus.values).default(noteStatus.initial),
    /** By the clock. From then on everybody can read it. */
    publish_at: model.dateTime(),
    occurred_at: model.dateTime(),
    /** What the author was given for it; null until it is published. */
    stamps_entry_id: model.text().nullable(),
    /** What tells the town crier of it; null until that is planned. */
    crier_effect_id: model.text().nullable(),
    /** How many passers-by the crier says have heard it. */
    heard_count: model.number().default(0),
  })
  .indexes([
    // Nobody says the same thing twice.
    { on: ["author_id", "text"], unique: true },
    { on: ["status", "publish_at", "id"] },
  ])

export default GuestbookNote
