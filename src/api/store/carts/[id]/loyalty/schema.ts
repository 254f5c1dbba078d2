import { z } from "@medusajs/framework/zod"
import { moment } from "../../../../../lib/contract"

export const LoyaltyPromise = z
  .object({
    token: z
      .string()
      .describe(
        "The terms, signed. What is placed before it ends earns by them, or more."
      ),
    expires_at: moment,
  })
  .meta({ id: "LoyaltyPromise" })
