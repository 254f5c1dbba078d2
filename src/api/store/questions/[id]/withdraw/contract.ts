import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { OwnQuestionSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Withdraw a question of one's own",
    access: { guest: "review", or_customer: true },
    responses: { 200: z.object({ question: OwnQuestionSchema }) },
    errors: ["review_transition_refused"],
  },
})
