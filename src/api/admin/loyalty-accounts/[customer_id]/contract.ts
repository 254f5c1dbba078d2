import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { CLAWBACK_POLICIES } from "../../../../modules/loyalty/domain/clawback"
import { birthday, timeZone } from "../../../store/customers/me/loyalty/schema"
import { AdminLoyaltyAccount } from "../schema"

export default defineContract({
  GET: {
    summary: "Read a customer's points",
    description: "Zeros for a customer who has never had any.",
    access: "admin",
    query: z.strictObject({}),
    responses: { 200: z.object({ loyalty_account: AdminLoyaltyAccount }) },
    errors: ["not_found"],
  },
  POST: {
    summary: "Change what is known of a member",
    access: "admin",
    body: z
      .strictObject({
        birthday,
        time_zone: timeZone,
        negative_balance_policy: z
          .enum(CLAWBACK_POLICIES)
          .nullable()
          .describe("For this member; null for what the programme says."),
      })
      .partial(),
    responses: { 200: z.object({ loyalty_account: AdminLoyaltyAccount }) },
    errors: ["not_found"],
  },
})
