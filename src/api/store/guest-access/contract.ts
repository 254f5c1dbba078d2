import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../lib/contract"
import { GUEST_PURPOSES } from "../../../lib/guest-token"

export default defineContract({
  POST: {
    summary: "Ask for access as a guest",
    description:
      "Always answers 202, in the same time. If an order with this address exists, a mail with a link follows; its token travels as x-guest-token and serves until it expires.",
    access: "anyone",
    body: z.object({
      email: z.email().max(320),
      order: z
        .string()
        .min(1)
        .max(64)
        .describe("An order's id, or the number on the confirmation."),
      purpose: z.enum(GUEST_PURPOSES),
    }),
    responses: { 202: z.object({}) },
    rate_limit_per_minute: 10,
  },
})
