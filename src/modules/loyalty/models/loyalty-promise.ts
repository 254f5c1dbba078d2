import { model } from "@medusajs/framework/utils"

/** What a cart was last told that it earns. */
const LoyaltyPromise = model
  .define("loyalty_promise", {
    id: model.id({ prefix: "loypro" }).primaryKey(),
    cart_id: model.text().unique(),
    points: model.number(),
    /** As the storefront has it: the terms, signed. */
    token: model.text(),
    /** Of the customer then; no token tells of them. */
    group_ids: model.array(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["expires_at"] }])

export default LoyaltyPromise
