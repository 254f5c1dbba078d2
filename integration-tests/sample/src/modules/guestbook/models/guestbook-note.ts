import { model } from "@medusajs/framework/utils"

/** What somebody wrote into the guest book. */
const GuestbookNote = model
  .define("guestbook_note", {
    id: model.id({ prefix: "gbnote" }).primaryKey(),
    customer_id: model.text(),
    text: model.text(),
    status: model.enum(["published", "withdrawn"]),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["customer_id", "text"], unique: true }])

export default GuestbookNote
