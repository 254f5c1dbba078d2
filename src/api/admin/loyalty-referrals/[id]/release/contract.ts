import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { AdminLoyaltyReferralDetail } from "../../schema"

export default defineContract({
  POST: {
    summary: "Let a held invitation pass",
    description:
      "Both sides get their points at once, if the friend's order is still enough.",
    access: "admin",
    body: z.strictObject({}),
    responses: {
      200: z.object({ loyalty_referral: AdminLoyaltyReferralDetail }),
    },
    errors: ["not_found", "loyalty_transition_refused"],
  },
})
