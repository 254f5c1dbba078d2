import { model } from "@medusajs/framework/utils"

/** An order that earns, taken over from core. */
const LoyaltyOrder = model
  .define("loyalty_order", {
    id: model.id({ prefix: "loyord" }).primaryKey(),
    order_id: model.text().unique(),
    account_id: model.text(),
    program_id: model.text(),
    currency_code: model.text(),
    placed_at: model.dateTime(),
    delivered_at: model.dateTime().nullable(),
    /** When its return window closes. */
    activates_at: model.dateTime().nullable(),
    /** When what it has earned became active, or was all taken back. */
    ended_at: model.dateTime().nullable(),
    /** Which state of core's order was last settled; null for none. */
    settled_as: model.text().nullable(),
    /** By which claim a guest's order came; null for a member's own. */
    guest_claim_id: model.text().nullable(),
  })
  .indexes([
    { on: ["account_id"] },
    { on: ["guest_claim_id"], where: "guest_claim_id is not null" },
    { on: ["activates_at", "id"], where: "ended_at is null" },
  ])

export default LoyaltyOrder
