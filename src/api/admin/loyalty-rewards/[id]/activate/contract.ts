import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { AdminLoyaltyReward } from "../../schema"

export default defineContract({
  POST: {
    summary: "Offer a reward",
    description: "Also one that was archived.",
    access: "admin",
    body: z.strictObject({}),
    responses: { 200: z.object({ loyalty_reward: AdminLoyaltyReward }) },
    errors: ["not_found", "loyalty_transition_refused"],
  },
})
