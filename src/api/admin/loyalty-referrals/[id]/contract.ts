import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { AdminLoyaltyReferralDetail } from "../schema"

export default defineContract({
  GET: {
    summary: "Read an invitation and what became of it",
    access: "admin",
    query: z.strictObject({}),
    responses: {
      200: z.object({ loyalty_referral: AdminLoyaltyReferralDetail }),
    },
    errors: ["not_found"],
  },
})
