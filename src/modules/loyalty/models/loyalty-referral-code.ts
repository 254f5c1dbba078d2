import { model } from "@medusajs/framework/utils"

/** What a member invites others with. */
const LoyaltyReferralCode = model
  .define("loyalty_referral_code", {
    id: model.id({ prefix: "loyrfc" }).primaryKey(),
    /** The first account's for good: after a merger both codes work. */
    account_id: model.text().unique(),
    code: model.text().unique(),
    /** The keyed hash of the network they last asked from; no address. */
    network_key: model.text().nullable(),
    network_seen_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["network_key"], where: "network_key is not null" },
    { on: ["network_seen_at", "id"], where: "network_key is not null" },
  ])

export default LoyaltyReferralCode
