import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { AdminLoyaltyAccount } from "../schema"

export default defineContract({
  GET: {
    summary: "Read a customer's points",
    description: "Zeros for a customer who has never had any.",
    access: "admin",
    query: z.strictObject({}),
    responses: { 200: z.object({ loyalty_account: AdminLoyaltyAccount }) },
    errors: ["not_found"],
  },
})
