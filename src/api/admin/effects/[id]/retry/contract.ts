import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { EffectSchema, note } from "../../schema"

export default defineContract({
  POST: {
    summary: "Try an effect again",
    description:
      "Soon and under the same key; after a refusal under a new one.",
    access: "admin",
    body: z.object({ note }),
    responses: { 200: z.object({ effect: EffectSchema }) },
    errors: ["effect_decision_refused", "effect_in_flight"],
  },
})
