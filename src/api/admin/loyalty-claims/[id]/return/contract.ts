import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { AdminLoyaltyClaim } from "../../schema"

export default defineContract({
  POST: {
    summary: "Take a claimed reward back",
    description:
      "Before it is used: the code ends, and its points return to the lots they came from.",
    access: "admin",
    body: z.strictObject({}),
    responses: { 200: z.object({ loyalty_claim: AdminLoyaltyClaim }) },
    errors: ["not_found", "loyalty_claim_over"],
  },
})
