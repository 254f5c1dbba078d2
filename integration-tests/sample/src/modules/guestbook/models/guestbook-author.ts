import { model } from "@medusajs/framework/utils"

/** Whoever had a note published. It holds the author's stamps. */
const GuestbookAuthor = model
  .define("guestbook_author", {
    id: model.id({ prefix: "gbauthor" }).primaryKey(),
    actor_type: model.enum(["customer", "guest"]),
    actor_id: model.text(),
  })
  .indexes([{ on: ["actor_type", "actor_id"], unique: true }])

export default GuestbookAuthor
