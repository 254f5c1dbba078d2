import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../lib/contract"

const LoyaltyProof = z
  .object({
    ok: z.boolean(),
    checked: z
      .record(z.string(), z.int())
      .describe("How many rows were looked at, by table."),
    violations: z
      .array(
        z.object({
          rule: z.string(),
          entity_id: z.string(),
          expected: z.string(),
          found: z.string(),
        })
      )
      .describe("At most a hundred of each rule."),
  })
  .meta({ id: "LoyaltyProof" })

export default defineContract({
  GET: {
    summary: "Recompute the points book",
    description:
      "From every entry there is, and against what orders have earned and carts hold. A sweep does the same each night, and rings the bell.",
    access: "admin",
    query: z.strictObject({}),
    responses: { 200: z.object({ proof: LoyaltyProof }) },
  },
})
