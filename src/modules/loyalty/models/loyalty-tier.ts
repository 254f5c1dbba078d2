import { model } from "@medusajs/framework/utils"

/** A step of the ladder. What it gives is in the rules of the programme. */
const LoyaltyTier = model.define("loyalty_tier", {
  id: model.id({ prefix: "loytie" }).primaryKey(),
  /** What rules and histories name it by. It never changes. */
  key: model.text().unique(),
  name: model.text(),
  /** Earned within the window; the lowest tier wants none. */
  points_min: model.number().unique(),
  /** Given for entering it; null for nothing. */
  entry_points: model.number().nullable(),
  /** Its members are in this group of core's, so prices can be theirs. */
  customer_group_id: model.text().unique().nullable(),
  /** Since when the ladder is what it is: who was placed before is due again. */
  changed_at: model.dateTime(),
})

export default LoyaltyTier
