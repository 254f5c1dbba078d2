import { z } from "@medusajs/framework/zod"
import { defineContract, feedQuery, moment } from "../../../../../lib/contract"
import { referralStatus } from "../../../../../modules/loyalty/domain/referral"

const count = z.int().min(0)
const minimum = z
  .record(z.string(), z.string())
  .nullable()
  .describe(
    "What the friend's order has to come to, without shipping, per currency. Another currency does not count; null: every order does."
  )

const ReferralTerms = z
  .object({
    referrer_points: z.int().describe("For who invites."),
    friend_points: z.int().describe("For who is invited."),
    order_minimum_amounts: minimum,
    order_within_days: z.int().describe("How long the friend has to order."),
    days_after_delivery: z
      .int()
      .describe("When both get them: the return window of that order."),
  })
  .meta({ id: "LoyaltyReferralTerms" })

const Invitation = z
  .object({
    id: z.string(),
    status: z.enum(referralStatus.values),
    points: z.int().describe("What you were promised."),
    order_minimum_amounts: minimum,
    joined_at: moment,
    expires_at: moment.describe("Until when to order."),
  })
  .meta({ id: "LoyaltyInvitation" })

const Referral = z
  .object({
    id: z.string(),
    first_name: z
      .string()
      .nullable()
      .describe("Null for who told none, or is gone."),
    status: z.enum(referralStatus.values),
    points: z.int().describe("What you get for it."),
    joined_at: moment,
    ended_at: moment.nullable(),
  })
  .meta({ id: "LoyaltyReferral" })

const ReferralProgram = z
  .object({
    code: z
      .string()
      .nullable()
      .describe(
        "Such as 7KQM-X4TD. Null as long as invitations bring nothing."
      ),
    terms: ReferralTerms.nullable(),
    counts: z.object({
      ...{ signed_up: count, qualified: count, held: count },
      ...{ rewarded: count, expired: count, rejected: count },
    }),
    invitation: Invitation.nullable().describe(
      "The one that you have accepted yourself."
    ),
  })
  .meta({ id: "LoyaltyReferralProgram" })

export default defineContract({
  GET: {
    summary: "Read your code and whom you have invited",
    description: "The newest first. The code is made when you first ask.",
    access: "customer",
    query: feedQuery({}),
    responses: {
      200: z.object({
        referral_program: ReferralProgram,
        referrals: z.array(Referral),
        next: z.string().nullable(),
      }),
    },
  },
  POST: {
    summary: "Accept an invitation",
    description:
      "Once, and before the first order. Who is not registered yet registers first. The same code again answers the same.",
    access: "customer",
    body: z.strictObject({
      code: z
        .string()
        .trim()
        .min(1)
        .max(40)
        .describe("Capitals, spaces and dashes do not matter."),
    }),
    responses: { 200: z.object({ invitation: Invitation }) },
    errors: [
      "loyalty_referral_closed",
      "loyalty_referral_unknown_code",
      "loyalty_referral_own_code",
      "loyalty_referral_known",
      "loyalty_referral_mutual",
      "loyalty_referral_not_new",
    ],
    // Nobody has ten friends with a code each minute; whoever guesses has.
    rate_limit_per_minute: 10,
  },
})
