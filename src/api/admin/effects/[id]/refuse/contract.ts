import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { EffectSchema, note } from "../../schema"

export default defineContract({
  POST: {
    summary: "Establish that an effect did not happen",
    description: "The feature may then ask for it anew, under a new key.",
    access: "admin",
    body: z.object({ note }),
    responses: { 200: z.object({ effect: EffectSchema }) },
    errors: ["effect_decision_refused", "effect_in_flight"],
  },
})
