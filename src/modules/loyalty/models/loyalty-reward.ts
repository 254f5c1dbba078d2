import { model } from "@medusajs/framework/utils"
import { rewardStatus } from "../domain/rewards"

/** What points can be claimed for. A claim keeps the terms it was made by. */
const LoyaltyReward = model
  .define("loyalty_reward", {
    id: model.id({ prefix: "loyrew" }).primaryKey(),
    /** What others name it by. It never changes. */
    key: model.text().unique(),
    name: model.text(),
    /** For customers. */
    description: model.text().nullable(),
    points: model.number(),
    benefit: model.json(),
    /** What the items come to at least, by currency; null for no minimum. */
    minimum_amounts: model.json().nullable(),
    /** Whole days after that of the claim, on the shop's calendar. */
    valid_days: model.number(),
    claims_max: model.number().nullable(),
    claims_max_per_member: model.number().nullable(),
    /** The lowest tier that may claim it; null for everybody. */
    tier_key: model.text().nullable(),
    status: model.enum(rewardStatus.values).default(rewardStatus.initial),
  })
  .indexes([{ on: ["status", "points", "id"] }])

export default LoyaltyReward
