import { z } from "@medusajs/framework/zod"
import { defineContract, listOf, listQuery } from "../../../lib/contract"
import {
  AdminLoyaltyTier,
  tierEntryPoints,
  tierName,
  tierPointsMin,
} from "./schema"

export default defineContract({
  GET: {
    summary: "List the tiers of loyalty",
    description: "The lowest first, with how many members are in each.",
    access: "admin",
    query: listQuery({}),
    responses: { 200: listOf("loyalty_tiers", AdminLoyaltyTier) },
  },
  POST: {
    summary: "Add a tier",
    description:
      "Who has the points for it already is moved there without a reward.",
    access: "admin",
    body: z.strictObject({
      key: z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/, "Such as gold-members"),
      name: tierName,
      points_min: tierPointsMin,
      entry_points: tierEntryPoints.default(null),
      customer_group_id: z
        .string()
        .min(1)
        .nullable()
        .default(null)
        .describe(
          "A customer group that exists. Left out, one is made: a tier Wool gets Wool members."
        ),
    }),
    responses: { 201: z.object({ loyalty_tier: AdminLoyaltyTier }) },
    errors: ["not_found", "loyalty_ladder_invalid", "loyalty_tier_known"],
  },
})
