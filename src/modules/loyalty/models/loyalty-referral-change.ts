import { model } from "@medusajs/framework/utils"
import { ENDED_REASONS, referralStatus } from "../domain/referral"

/** What became of an invitation, and why. It only grows. */
const LoyaltyReferralChange = model
  .define("loyalty_referral_change", {
    id: model.id({ prefix: "loyrch" }).primaryKey(),
    referral_id: model.text(),
    /** From 1 on: two changes may share a moment. */
    step: model.number(),
    /** Null: none before. */
    from_status: model.enum(referralStatus.values).nullable(),
    to_status: model.enum(referralStatus.values),
    order_id: model.text().nullable(),
    /** What spoke against it then. */
    findings: model.json(),
    reason: model.enum([...ENDED_REASONS]).nullable(),
    /** Null: nobody did, it came about by itself. */
    actor_type: model.text().nullable(),
    actor_id: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["referral_id", "step"], unique: true }])

export default LoyaltyReferralChange
