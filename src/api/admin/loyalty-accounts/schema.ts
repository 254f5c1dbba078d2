import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { CLAWBACK_POLICIES } from "../../../modules/loyalty/domain/clawback"

export const AdminLoyaltyAccount = z
  .object({
    id: z.string().nullable().describe("Null before the first point."),
    customer_id: z.string(),
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
