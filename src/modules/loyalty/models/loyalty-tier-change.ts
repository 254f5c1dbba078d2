import { model } from "@medusajs/framework/utils"
import { SET_TIER_REASONS, TIER_CHANGES } from "../domain/tiers"

/** What became of a membership, and by which points. It only grows. */
const LoyaltyTierChange = model
  .define("loyalty_tier_change", {
    id: model.id({ prefix: "loytch" }).primaryKey(),
    account_id: model.text(),
    /** Null: none before. */
    from_key: model.text().nullable(),
    to_key: model.text().nullable(),
    change: model.enum([...TIER_CHANGES]),
    /** Within the window that began at `window_started_at`. */
    points_earned: model.number(),
    window_started_at: model.dateTime(),
    /** Until when the tier is kept without the points for it. */
    grace_until: model.dateTime().nullable(),
    /** Of those that a person has set. */
    reason: model.enum([...SET_TIER_REASONS]).nullable(),
    actor_type: model.text().nullable(),
    actor_id: model.text().nullable(),
    /** The entry that rewarded it. */
    rewarded_entry_id: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["account_id", "occurred_at", "id"] }])

export default LoyaltyTierChange
