import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { REJECT_REASONS } from "../../../../../modules/loyalty/domain/referral"
import { AdminLoyaltyReferralDetail } from "../../schema"

export default defineContract({
  POST: {
    summary: "Reject an invitation",
    description:
      "Nobody gets anything for it. It is final, and refused once it is rewarded.",
    access: "admin",
    body: z.strictObject({ reason: z.enum(REJECT_REASONS) }),
    responses: {
      200: z.object({ loyalty_referral: AdminLoyaltyReferralDetail }),
    },
    errors: ["not_found", "loyalty_transition_refused"],
  },
})
