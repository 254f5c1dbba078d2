import { z } from "@medusajs/framework/zod"
import { defineContract, feedOf, feedQuery } from "../../../lib/contract"
import { AdminLoyaltyMember, MEMBER_ORDERS } from "./schema"

export default defineContract({
  GET: {
    summary: "List the members",
    description:
      "Who has the most first. By what is pending or owed, only members who have some.",
    access: "admin",
    query: feedQuery({
      q: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .optional()
        .describe("Part of a name or an e-mail address."),
      order: z.enum(MEMBER_ORDERS).default("points_available"),
    }),
    responses: { 200: feedOf("loyalty_accounts", AdminLoyaltyMember) },
  },
})
