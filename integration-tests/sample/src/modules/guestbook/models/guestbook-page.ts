import { model } from "@medusajs/framework/utils"

/** One link of the chain of published notes. */
const GuestbookPage = model
  .define("guestbook_page", {
    id: model.id({ prefix: "gbpage" }).primaryKey(),
    /** 1, 2, 3 … without a gap. */
    sequence: model.number(),
    note_id: model.text(),
    entry: model.json(),
    hash: model.text(),
  })
  .indexes([
    { on: ["sequence"], unique: true },
    { on: ["note_id"], unique: true },
  ])

export default GuestbookPage
