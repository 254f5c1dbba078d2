import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import {
  BenefitSchema,
  claimStatus,
  MinimumsSchema,
  OBSTACLES,
} from "../../../modules/loyalty/domain/rewards"
import { loyaltyTier } from "../customers/me/loyalty/schema"

/** What everybody reads of a reward; merchants read more. */
export const loyaltyRewardFields = {
  id: z.string(),
  key: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  points: z.int().describe("What it costs."),
  benefit: BenefitSchema,
  minimum_amounts: MinimumsSchema.describe(
    "What the items come to at least before discounts, by currency."
  ),
  valid_days: z
    .int()
    .describe("How long a code can be used: to the end of the last day."),
}

export const LoyaltyReward = z
  .object({
    ...loyaltyRewardFields,
    tier: loyaltyTier.nullable().describe("The lowest that may claim it."),
    claims_left: z.int().nullable().describe("Null without a limit."),
    member: z
      .object({
        obstacles: z
          .array(z.enum(OBSTACLES))
          .describe("Why they cannot claim it now; empty when they can."),
        points_missing: z.int(),
        claims_left: z.int().nullable().describe("Null without a limit."),
      })
      .nullable()
      .describe("Null for whoever is not signed in."),
  })
  .meta({ id: "LoyaltyReward" })

/** What a customer reads of a claim; merchants read more. */
export const loyaltyClaimFields = {
  id: z.string(),
  reward_id: z.string(),
  name: z.string(),
  points: z.int(),
  benefit: BenefitSchema.describe("As it was when it was claimed."),
  minimum_amounts: MinimumsSchema,
  currency_code: z
    .string()
    .nullable()
    .describe("Null: it can be used in every currency."),
  code: z
    .string()
    .nullable()
    .describe("A promotion code for a cart; null until there is one."),
  status: z.enum(claimStatus.values),
  claimed_at: moment,
  expires_at: moment,
  ended_at: moment.nullable(),
  order_id: z.string().nullable().describe("The order that used it."),
}

export const LoyaltyClaim = z
  .object(loyaltyClaimFields)
  .meta({ id: "LoyaltyClaim" })
