import { z } from "@medusajs/framework/zod"
import { defineContract, feedOf, feedQuery } from "../../../lib/contract"
import { referralStatus } from "../../../modules/loyalty/domain/referral"
import { AdminLoyaltyReferral } from "./schema"

export default defineContract({
  GET: {
    summary: "List invitations of members",
    description: "What is held first, then the newest.",
    access: "admin",
    query: feedQuery({ status: z.enum(referralStatus.values).optional() }),
    responses: { 200: feedOf("loyalty_referrals", AdminLoyaltyReferral) },
  },
})
