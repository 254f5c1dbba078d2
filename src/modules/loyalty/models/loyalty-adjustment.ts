import { model } from "@medusajs/framework/utils"
import { ADJUSTMENT_REASONS } from "../domain/account/adjust-reasons"

/**
 * What a person said when they changed a balance. It stands beside the book and
 * not in it: a note may name somebody, and an entry can never forget.
 */
const LoyaltyAdjustment = model
  .define("loyalty_adjustment", {
    id: model.id({ prefix: "loyadj" }).primaryKey(),
    account_id: model.text(),
    entry_id: model.text().unique(),
    points: model.number(),
    reason: model.enum([...ADJUSTMENT_REASONS]),
    /** For merchants alone. */
    note: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["account_id"] }])

export default LoyaltyAdjustment
