import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../lib/contract"
import { LoyaltyLiability } from "./schema"

export default defineContract({
  GET: {
    summary: "Read what the shop owes in points",
    description:
      "A month by columns, and what the points are worth by IFRS 15. A closed month is answered as it was closed. `Accept: text/csv` or `format=csv` answers a file for the accountant, one figure to a line.",
    access: "admin",
    query: z.strictObject({
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "Write the month as 2026-03"),
      format: z.enum(["json", "csv"]).optional(),
    }),
    responses: { 200: z.object({ liability: LoyaltyLiability }) },
    errors: ["loyalty_month_invalid"],
  },
})
