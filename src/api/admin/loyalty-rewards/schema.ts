import { z } from "@medusajs/framework/zod"
import { POINTS_MAX } from "../../../modules/loyalty/domain/points"
import {
  BenefitSchema,
  MinimumsSchema,
  rewardStatus,
} from "../../../modules/loyalty/domain/rewards"
import { loyaltyRewardFields } from "../../store/loyalty-rewards/schema"

const VALID_DAYS_MAX = 3650

const limit = z.int().min(1).max(POINTS_MAX).nullable()

/** What a merchant may change at any time. */
export const rewardTerms = {
  name: z.string().trim().min(1).max(80),
  description: z
    .string()
    .trim()
    .min(1)
    .max(1000)
    .nullable()
    .describe("For customers."),
  points: z.int().min(1).max(POINTS_MAX).describe("What it costs."),
  benefit: BenefitSchema,
  minimum_amounts: MinimumsSchema.describe(
    "What the items come to at least before discounts, by currency."
  ),
  valid_days: z
    .int()
    .min(1)
    .max(VALID_DAYS_MAX)
    .describe("How long a code can be used: to the end of the last day."),
  claims_max: limit.describe("By all members; null for no limit."),
  claims_max_per_member: limit.describe("By each; null for no limit."),
  tier_key: z
    .string()
    .nullable()
    .describe("The lowest tier that may claim it; null for everybody."),
}

export const AdminLoyaltyReward = z
  .object({
    ...loyaltyRewardFields,
    claims_max: z.int().nullable(),
    claims_max_per_member: z.int().nullable(),
    tier_key: z.string().nullable(),
    status: z.enum(rewardStatus.values),
    claimed: z.int().describe("Without what was returned."),
    used: z.int(),
  })
  .meta({ id: "AdminLoyaltyReward" })
