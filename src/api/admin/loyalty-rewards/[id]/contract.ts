import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { AdminLoyaltyReward, rewardTerms } from "../schema"

const ANSWER = z.object({ loyalty_reward: AdminLoyaltyReward })

export default defineContract({
  GET: {
    summary: "Read a reward",
    access: "admin",
    query: z.strictObject({}),
    responses: { 200: ANSWER },
    errors: ["not_found"],
  },
  POST: {
    summary: "Change a reward",
    description:
      "For what is claimed from now on: what was claimed keeps its terms.",
    access: "admin",
    body: z.strictObject(rewardTerms).partial(),
    responses: { 200: ANSWER },
    errors: ["not_found", "loyalty_reward_invalid"],
  },
})
