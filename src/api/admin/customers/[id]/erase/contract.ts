import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import {
  additionalData,
  PrivacyRequestSchema,
  reason,
} from "../../../privacy-requests/schema"

export default defineContract({
  POST: {
    summary: "Erase a customer",
    description:
      "For good: nothing is left that tells who it was, guest orders of the account's address included. Orders stay as sales to nobody. A request that is `waiting` is finished within minutes.",
    access: "admin",
    body: z.object({
      reason,
      force: z
        .boolean()
        .default(false)
        .describe("Erases although orders are open."),
      additional_data: additionalData,
    }),
    responses: { 200: z.object({ privacy_request: PrivacyRequestSchema }) },
    errors: [
      "privacy_orders_open",
      "privacy_customer_merged",
      "privacy_request_running",
    ],
  },
})
