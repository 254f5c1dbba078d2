import { z } from "@medusajs/framework/zod"
import { defineContract, deletedOf } from "../../../../lib/contract"
import {
  AdminLoyaltyTier,
  tierEntryPoints,
  tierName,
  tierPointsMin,
} from "../schema"

const ANSWER = z.object({ loyalty_tier: AdminLoyaltyTier })

export default defineContract({
  GET: {
    summary: "Read a tier",
    access: "admin",
    query: z.strictObject({}),
    responses: { 200: ANSWER },
    errors: ["not_found"],
  },
  POST: {
    summary: "Change a tier",
    description:
      "Members whom its points move go up without a reward, and down with the usual grace.",
    access: "admin",
    body: z
      .strictObject({
        name: tierName,
        points_min: tierPointsMin,
        entry_points: tierEntryPoints,
      })
      .partial(),
    responses: { 200: ANSWER },
    errors: ["not_found", "loyalty_ladder_invalid"],
  },
  DELETE: {
    summary: "Delete a tier",
    description:
      "One that nobody is in and no active programme names. Its customer group stays.",
    access: "admin",
    responses: { 200: deletedOf("loyalty_tier") },
    errors: ["not_found", "loyalty_tier_in_use", "loyalty_ladder_invalid"],
  },
})
