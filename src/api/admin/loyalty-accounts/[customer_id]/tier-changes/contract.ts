import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  feedOf,
  feedQuery,
  moment,
} from "../../../../../lib/contract"
import {
  SET_TIER_REASONS,
  TIER_CHANGES,
} from "../../../../../modules/loyalty/domain/tiers"

const AdminLoyaltyTierChange = z
  .object({
    id: z.string(),
    change: z.enum(TIER_CHANGES),
    from_key: z.string().nullable(),
    to_key: z.string().nullable(),
    points_earned: z.int().describe("Within the window."),
    window_started_at: moment,
    grace_until: moment.nullable(),
    reason: z.enum(SET_TIER_REASONS).nullable(),
    actor_type: z.string().nullable().describe("Who set it, if somebody did."),
    actor_id: z.string().nullable(),
    rewarded_entry_id: z.string().nullable(),
    occurred_at: moment,
  })
  .meta({ id: "AdminLoyaltyTierChange" })

export default defineContract({
  GET: {
    summary: "Read what became of a customer's tier",
    description: "The newest first.",
    access: "admin",
    query: feedQuery({}),
    responses: { 200: feedOf("tier_changes", AdminLoyaltyTierChange) },
    errors: ["not_found"],
  },
})
