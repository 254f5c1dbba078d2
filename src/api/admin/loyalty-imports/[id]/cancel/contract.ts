import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { LoyaltyImportSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Cancel an import of balances",
    description: "What is imported already stays.",
    access: "admin",
    responses: { 200: z.object({ loyalty_import: LoyaltyImportSchema }) },
    errors: ["loyalty_transition_refused"],
  },
})
