import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { AdminLoyaltyMonth } from "../../schema"

export default defineContract({
  POST: {
    summary: "Close a month of the points book",
    description:
      "Proves the book, writes the month down and locks it for good: nothing can be posted in it any more. Months are closed in their order, once each is over; closing again answers the first.",
    access: "admin",
    body: z.strictObject({}),
    responses: { 200: z.object({ loyalty_month: AdminLoyaltyMonth }) },
    errors: [
      "loyalty_month_invalid",
      "loyalty_month_not_over",
      "loyalty_month_out_of_order",
      "loyalty_proof_failed",
    ],
  },
})
