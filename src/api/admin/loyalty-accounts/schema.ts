import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { CLAWBACK_POLICIES } from "../../../modules/loyalty/domain/clawback"
import {
  loyaltyEntryFields,
  loyaltyNextTier,
  loyaltyTier,
} from "../../store/customers/me/loyalty/schema"

export const AdminLoyaltyAccount = z
  .object({
    id: z.string().nullable().describe("Null before the first point."),
    customer_id: z.string(),
    tier: loyaltyTier
      .nullable()
      .describe("Where everybody begins, before their first point."),
    next_tier: loyaltyNextTier
      .nullable()
      .describe("Null at the top, and while no programme is active."),
    tier_points: z.int().describe("Earned within the programme's window."),
    grace_until: moment
      .nullable()
      .describe("Until when they keep the tier without the points for it."),
    points_available: z.int().describe("Below zero, what is owed."),
    points_pending: z.int(),
    points_reserved: z.int(),
    points_owed: z.int(),
    birthday: z.string().nullable(),
    time_zone: z.string().nullable(),
    negative_balance_policy: z
      .enum(CLAWBACK_POLICIES)
      .nullable()
      .describe("Null for what the programme says."),
    expiring: z.array(z.object({ points: z.int(), expires_at: moment })),
  })
  .meta({ id: "AdminLoyaltyAccount" })

export const AdminLoyaltyEntry = z
  .object({
    ...loyaltyEntryFields,
    reverses_id: z.string().nullable(),
    adjustment: z
      .object({
        note: z.string().nullable(),
        actor_type: z.string(),
        actor_id: z.string().nullable(),
      })
      .nullable()
      .describe("What a merchant noted; their customer does not see it."),
  })
  .meta({ id: "AdminLoyaltyEntry" })

export const MEMBER_ORDERS = [
  "points_available",
  "points_pending",
  "points_owed",
] as const

/** A line of the list; what has expired leaves it with the next sweep. */
export const AdminLoyaltyMember = z
  .object({
    id: z.string(),
    customer_id: z.string(),
    email: z
      .string()
      .nullable()
      .describe("Null, as the names, for a customer who was deleted."),
    first_name: z.string().nullable(),
    last_name: z.string().nullable(),
    points_available: z.int().describe("Below zero, what is owed."),
    points_pending: z.int(),
    points_owed: z.int(),
    last_entry: z
      .object({ kind: z.string(), source: z.string(), occurred_at: moment })
      .nullable(),
  })
  .meta({ id: "AdminLoyaltyMember" })
