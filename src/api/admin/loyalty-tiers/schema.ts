import { z } from "@medusajs/framework/zod"
import { POINTS_MAX } from "../../../modules/loyalty/domain/points"

export const tierName = z.string().trim().min(1).max(60)
export const tierPointsMin = z
  .int()
  .min(0)
  .max(POINTS_MAX)
  .describe("Earned within the programme's window; the lowest tier wants 0.")
export const tierEntryPoints = z
  .int()
  .min(1)
  .max(POINTS_MAX)
  .nullable()
  .describe("Given for entering it, once within the window.")

export const AdminLoyaltyTier = z
  .object({
    id: z.string(),
    key: z.string().describe("What rules name it by. It never changes."),
    name: z.string(),
    points_min: z.int(),
    entry_points: z.int().nullable(),
    customer_group_id: z
      .string()
      .nullable()
      .describe("Its members are in this group, for prices and promotions."),
    members: z.int(),
  })
  .meta({ id: "AdminLoyaltyTier" })
