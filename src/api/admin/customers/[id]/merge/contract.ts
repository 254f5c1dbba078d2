import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import {
  additionalData,
  PrivacyRequestSchema,
  reason,
} from "../../../privacy-requests/schema"

export default defineContract({
  POST: {
    summary: "Merge a customer into another",
    description:
      "For good: orders, carts, addresses and whatever features keep become the other's, and the login of this one stops. A request that is `waiting` is finished within minutes.",
    access: "admin",
    body: z.object({
      into: z.string().min(1).describe("Id of the customer who stays."),
      reason,
      additional_data: additionalData,
    }),
    responses: { 200: z.object({ privacy_request: PrivacyRequestSchema }) },
    errors: [
      "privacy_merge_into_itself",
      "privacy_merge_into_guest",
      "privacy_customer_erased",
      "privacy_customer_merged",
      "privacy_request_running",
    ],
  },
})
