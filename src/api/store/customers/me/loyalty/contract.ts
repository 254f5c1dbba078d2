import { z } from "@medusajs/framework/zod"
import { defineContract, moment } from "../../../../../lib/contract"
import { birthday, timeZone } from "./schema"
import { loyaltyNextTier, loyaltyTier } from "./schema"

const Loyalty = z
  .object({
    points_available: z
      .int()
      .describe("What can be spent now. Below zero, what is owed."),
    points_pending: z
      .int()
      .describe("Earned, and waiting for the end of the return window."),
    points_reserved: z.int().describe("Set aside for carts that they pay."),
    birthday: z.string().nullable().describe("Month and day."),
    tier: loyaltyTier.nullable(),
    tier_points: z
      .int()
      .describe(
        "Earned within the programme's window. With what is missing to the next tier they are what that takes."
      ),
    grace_until: moment
      .nullable()
      .describe("Until when the tier is kept without the points for it."),
    next_tier: loyaltyNextTier
      .nullable()
      .describe("Null for who is at the top."),
    expiring: z
      .array(z.object({ points: z.int(), expires_at: moment }))
      .describe("The next ten dates on which something expires."),
  })
  .meta({ id: "Loyalty" })

export default defineContract({
  GET: {
    summary: "Read your points",
    access: "customer",
    query: z.strictObject({}),
    responses: { 200: z.object({ loyalty: Loyalty }) },
  },
  POST: {
    summary: "Tell your birthday",
    description:
      "Once: whoever has told it asks the shop to correct it. The year is nobody's business. It brings points from 30 days later on, if the programme has them.",
    access: "customer",
    body: z.strictObject({
      birthday: birthday.describe("Month and day, such as 02-29."),
      time_zone: timeZone.optional().describe("Where you celebrate."),
    }),
    responses: { 200: z.object({ loyalty: Loyalty }) },
    errors: ["loyalty_birthday_known"],
  },
})
