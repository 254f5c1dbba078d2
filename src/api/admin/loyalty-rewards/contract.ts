import { z } from "@medusajs/framework/zod"
import { defineContract, listOf, listQuery } from "../../../lib/contract"
import { rewardStatus } from "../../../modules/loyalty/domain/rewards"
import { AdminLoyaltyReward, rewardTerms } from "./schema"

export default defineContract({
  GET: {
    summary: "List rewards",
    description: "The newest first, with how many were claimed and used.",
    access: "admin",
    query: listQuery({ status: z.enum(rewardStatus.values).optional() }),
    responses: { 200: listOf("loyalty_rewards", AdminLoyaltyReward) },
  },
  POST: {
    summary: "Add a reward",
    description: "A draft: nobody can claim it before it is activated.",
    access: "admin",
    body: z.strictObject({
      ...rewardTerms,
      key: z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/, "Such as five-off"),
      description: rewardTerms.description.default(null),
      minimum_amounts: rewardTerms.minimum_amounts.default(null),
      claims_max: rewardTerms.claims_max.default(null),
      claims_max_per_member: rewardTerms.claims_max_per_member.default(null),
      tier_key: rewardTerms.tier_key.default(null),
    }),
    responses: { 201: z.object({ loyalty_reward: AdminLoyaltyReward }) },
    errors: ["not_found", "loyalty_reward_known", "loyalty_reward_invalid"],
  },
})
