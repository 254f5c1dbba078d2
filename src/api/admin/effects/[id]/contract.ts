import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { AttemptSchema, EffectSchema, HistorySchema } from "../schema"

export default defineContract({
  GET: {
    summary: "Read an effect with everything that was tried and decided",
    access: "admin",
    responses: {
      200: z.object({
        effect: EffectSchema.extend({
          attempts: z.array(AttemptSchema),
          history: z.array(HistorySchema),
        }).meta({ id: "EffectDetail" }),
      }),
    },
  },
})
