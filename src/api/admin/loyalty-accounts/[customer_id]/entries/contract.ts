import { z } from "@medusajs/framework/zod"
import { defineContract, feedOf, feedQuery } from "../../../../../lib/contract"
import { loyaltyEntryFields } from "../../../../store/customers/me/loyalty/schema"

const AdminLoyaltyEntry = z
  .object({
    ...loyaltyEntryFields,
    reverses_id: z.string().nullable(),
    adjustment: z
      .object({
        note: z.string().nullable(),
        actor_type: z.string(),
        actor_id: z.string().nullable(),
      })
      .nullable()
      .describe("What a merchant noted; their customer does not see it."),
  })
  .meta({ id: "AdminLoyaltyEntry" })

export default defineContract({
  GET: {
    summary: "Read what happened to a customer's points",
    description: "The newest first. Each column of points sums to a balance.",
    access: "admin",
    query: feedQuery({}),
    responses: { 200: feedOf("entries", AdminLoyaltyEntry) },
    errors: ["not_found"],
  },
})
