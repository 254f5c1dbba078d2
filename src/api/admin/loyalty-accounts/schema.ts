import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"

export const AdminLoyaltyAccount = z
  .object({
    id: z.string().nullable().describe("Null before the first point."),
    customer_id: z.string(),
    points_available: z.int().describe("Below zero, what is owed."),
    points_pending: z.int(),
    points_reserved: z.int(),
    points_owed: z.int(),
    expiring: z.array(z.object({ points: z.int(), expires_at: moment })),
  })
  .meta({ id: "AdminLoyaltyAccount" })

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
