import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { ADJUST_REASONS } from "../../../../../modules/loyalty/domain/account/adjust-reasons"
import { POINTS_MAX } from "../../../../../modules/loyalty/domain/points"
import { AdminLoyaltyAccount } from "../../schema"

export default defineContract({
  POST: {
    summary: "Give a customer points, or take some",
    description:
      "Above zero gives, below zero takes, as far as they have any. The customer reads the reason; the note is for merchants.",
    access: "admin",
    body: z.strictObject({
      points: z
        .int()
        .min(-POINTS_MAX)
        .max(POINTS_MAX)
        .refine((points) => points !== 0, "Zero changes nothing."),
      reason: z.enum(ADJUST_REASONS),
      note: z.string().trim().min(1).max(1000).optional(),
    }),
    responses: { 200: z.object({ loyalty_account: AdminLoyaltyAccount }) },
    errors: ["not_found", "loyalty_insufficient_points"],
  },
})
