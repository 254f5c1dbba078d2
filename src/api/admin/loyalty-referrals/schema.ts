import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import {
  ENDED_REASONS,
  referralRoles,
  referralRules,
  referralStatus,
} from "../../../modules/loyalty/domain/referral"

const Person = z
  .object({
    customer_id: z.string(),
    email: z.string().nullable(),
    first_name: z.string().nullable(),
    last_name: z.string().nullable(),
  })
  .nullable()
  .describe("Null for who is erased.")

const referralFinding = z.object({
  rule: z.enum(referralRules),
  like: z
    .enum(referralRoles)
    .describe(
      "Whom the friend resembles: `earlier_customer` is somebody who had ordered with the friend's address."
    ),
})

const referralReason = z
  .enum(ENDED_REASONS)
  .nullable()
  .describe("Why it was rejected.")

const fields = {
  id: z.string(),
  status: z.enum(referralStatus.values),
  referrer: Person,
  friend: Person,
  referrer_points: z.int(),
  friend_points: z.int(),
  order_minimum_amounts: z.record(z.string(), z.string()).nullable(),
  findings: z
    .array(referralFinding)
    .describe("What speaks for one person on both sides."),
  reason: referralReason,
  order_id: z.string().nullable(),
  order_display_id: z.int().nullable(),
  rewards_at: moment
    .nullable()
    .describe("When the return window closes, once the order has arrived."),
  joined_at: moment,
  expires_at: moment,
  ended_at: moment.nullable(),
}

export const AdminLoyaltyReferral = z
  .object(fields)
  .meta({ id: "AdminLoyaltyReferral" })

export const AdminLoyaltyReferralDetail = z
  .object({
    ...fields,
    changes: z.array(
      z.object({
        id: z.string(),
        from_status: z.enum(referralStatus.values).nullable(),
        to_status: z.enum(referralStatus.values),
        order_id: z.string().nullable(),
        findings: z.array(referralFinding),
        reason: referralReason,
        actor_type: z.string().nullable(),
        actor_id: z.string().nullable(),
        occurred_at: moment,
      })
    ),
  })
  .meta({ id: "AdminLoyaltyReferralDetail" })
