import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { EffectSchema, note } from "../../schema"

export default defineContract({
  POST: {
    summary: "Confirm that an effect happened",
    description: "After a look at the provider's own records.",
    access: "admin",
    body: z.object({
      note,
      reference: z
        .string()
        .max(255)
        .optional()
        .describe("The provider's id of it."),
    }),
    responses: { 200: z.object({ effect: EffectSchema }) },
    errors: ["effect_decision_refused", "effect_in_flight"],
  },
})
