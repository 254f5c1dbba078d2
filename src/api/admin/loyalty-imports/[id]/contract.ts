import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { LoyaltyImportSchema } from "../schema"

export default defineContract({
  GET: {
    summary: "Read an import of balances",
    access: "admin",
    responses: { 200: z.object({ loyalty_import: LoyaltyImportSchema }) },
  },
})
