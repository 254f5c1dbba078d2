import { model } from "@medusajs/framework/utils"

/** One word of the crier that somebody has heard a note. */
const GuestbookHearing = model
  .define("guestbook_hearing", {
    id: model.id({ prefix: "gbhear" }).primaryKey(),
    note_id: model.text(),
    /** Of the inbox: the same each time the event is handled. */
    event_id: model.text(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["event_id"], unique: true }])

export default GuestbookHearing
