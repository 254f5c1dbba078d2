import { model } from "@medusajs/framework/utils"
import { CLAWBACK_POLICIES } from "../domain/clawback"

const LoyaltyAccount = model
  .define("loyalty_account", {
    id: model.id({ prefix: "loyacc" }).primaryKey(),
    /** Null once the customer is erased: the book stays, and is nobody's. */
    customer_id: model.text().unique().nullable(),
    /** Whose points these are since two customers became one. */
    merged_into_id: model.text().nullable(),
    tier_id: model.text().nullable(),
    /** While the tier is kept without the points for it. */
    grace_until: model.dateTime().nullable(),
    tier_evaluated_at: model.dateTime().nullable(),
    /** When time or new points may change the tier; null: nothing will. */
    tier_due_at: model.dateTime().nullable(),
    /** In whose customer group they are; it follows `tier_id`. */
    grouped_tier_id: model.text().nullable(),
    /** `02-29`, in the member's own time zone. */
    birthday: model.text().nullable(),
    time_zone: model.text().nullable(),
    /** So that nobody's birthday is always today. */
    birthday_set_at: model.dateTime().nullable(),
    /** Overrides what the programme says. */
    negative_balance_policy: model.enum([...CLAWBACK_POLICIES]).nullable(),
  })
  .indexes([
    { on: ["merged_into_id"], where: "merged_into_id is not null" },
    { on: ["birthday", "id"], where: "birthday is not null" },
    { on: ["tier_id"], where: "tier_id is not null" },
    { on: ["tier_due_at", "id"], where: "tier_due_at is not null" },
  ])

export default LoyaltyAccount
