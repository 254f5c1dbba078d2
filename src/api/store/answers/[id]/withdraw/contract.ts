import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { OwnAnswerSchema } from "../../../questions/schema"

export default defineContract({
  POST: {
    summary: "Withdraw an answer of one's own",
    access: { guest: "review", or_customer: true },
    responses: { 200: z.object({ answer: OwnAnswerSchema }) },
    errors: ["review_transition_refused"],
  },
})
