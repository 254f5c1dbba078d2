import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { LoyaltyClaim } from "../../schema"

export default defineContract({
  POST: {
    summary: "Claim a reward for points",
    description:
      "Answers a promotion code that only you can use, once. With an Idempotency-Key, what is repeated is claimed once.",
    access: "customer",
    body: z.strictObject({
      currency_code: z
        .string()
        .toLowerCase()
        .optional()
        .describe("Where its amounts are in several currencies."),
    }),
    responses: { 201: z.object({ loyalty_claim: LoyaltyClaim }) },
    errors: [
      "not_found",
      "loyalty_insufficient_points",
      "loyalty_tier_too_low",
      "loyalty_reward_sold_out",
      "loyalty_reward_claimed",
      "loyalty_reward_archived",
      "loyalty_reward_currency",
      "loyalty_account_closed",
    ],
  },
})
