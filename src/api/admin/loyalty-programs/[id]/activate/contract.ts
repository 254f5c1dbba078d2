import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { AdminLoyaltyProgram } from "../../schema"

export default defineContract({
  POST: {
    summary: "Let a sales channel earn by a draft",
    description:
      "What the channel had before retires at the same moment, for good. Orders that were placed by it keep it.",
    access: "admin",
    body: z.strictObject({}),
    responses: { 200: z.object({ loyalty_program: AdminLoyaltyProgram }) },
    errors: [
      "not_found",
      "loyalty_definition_invalid",
      "loyalty_transition_refused",
    ],
  },
})
