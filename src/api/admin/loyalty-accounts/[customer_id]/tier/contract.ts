import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { SET_TIER_REASONS } from "../../../../../modules/loyalty/domain/tiers"
import { AdminLoyaltyAccount } from "../../schema"

export default defineContract({
  POST: {
    summary: "Put a customer into a tier",
    description:
      "Without a reward. They keep it for the programme's window and its grace, or until their points have earned it; then their points decide. A tier below the one they have earned is refused.",
    access: "admin",
    body: z.strictObject({
      key: z.string().min(1).max(40),
      reason: z.enum(SET_TIER_REASONS),
    }),
    responses: { 200: z.object({ loyalty_account: AdminLoyaltyAccount }) },
    errors: [
      "not_found",
      "loyalty_tier_earned",
      "loyalty_program_missing",
      "loyalty_account_closed",
    ],
  },
})
