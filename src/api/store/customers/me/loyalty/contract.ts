import { z } from "@medusajs/framework/zod"
import { defineContract, moment } from "../../../../../lib/contract"
import { loyaltyNextTier, loyaltyTier } from "./schema"

const Loyalty = z
  .object({
    points_available: z
      .int()
      .describe("What can be spent now. Below zero, what is owed."),
    points_pending: z
      .int()
      .describe("Earned, and waiting for the end of the return window."),
    tier: loyaltyTier.nullable(),
    next_tier: loyaltyNextTier
      .nullable()
      .describe("Null for who is at the top."),
    expiring: z
      .array(z.object({ points: z.int(), expires_at: moment }))
      .describe("The next ten dates on which something expires."),
  })
  .meta({ id: "Loyalty" })

export default defineContract({
  GET: {
    summary: "Read your points",
    access: "customer",
    query: z.strictObject({}),
    responses: { 200: z.object({ loyalty: Loyalty }) },
  },
})
